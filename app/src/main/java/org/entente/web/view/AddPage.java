package org.entente.web.view;

import java.util.List;
import org.entente.web.upload.JobReport;

/**
 * Where files are added.
 *
 * @param jobs what was added since the server started, the latest first
 * @param largest how many bytes may come at once
 */
public record AddPage(List<JobReport> jobs, long largest) {
    public AddPage {
        jobs = List.copyOf(jobs);
    }
}
