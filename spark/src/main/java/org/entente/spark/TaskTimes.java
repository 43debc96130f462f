package org.entente.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** How long tasks took, by the step that they were for: one that takes much longer than the others says what does not spread. */
final class TaskTimes extends SparkListener {
    private static final String STEP = "spark.job.description";
    private static final double MILLIS = 1000;

    private final Map<Integer, String> steps = new HashMap<>(); // by stage
    private final Map<String, List<Long>> millis = new HashMap<>();

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        Properties properties = submitted.properties();
        String step = properties == null ? null : properties.getProperty(STEP);
        if (step != null) {
            steps.put(submitted.stageInfo().stageId(), step);
        }
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd ended) {
        String step = steps.get(ended.stageId());
        if (step != null && ended.taskInfo().successful()) {
            millis.computeIfAbsent(step, k -> new ArrayList<>())
                    .add(ended.taskInfo().duration());
        }
    }

    /** Of a step: how many tasks, the seconds of the middle one, of one in twenty, and of the longest. */
    synchronized String of(String step) {
        List<Long> sorted =
                millis.getOrDefault(step, List.of()).stream().sorted().toList();
        return sorted.isEmpty()
                ? ""
                : "%d tasks, median %.1f s, p95 %.1f s, longest %.1f s"
                        .formatted(
                                sorted.size(),
                                at(sorted, sorted.size() / 2),
                                at(sorted, sorted.size() * 95 / 100),
                                at(sorted, sorted.size() - 1));
    }

    private static double at(List<Long> sorted, int index) {
        return sorted.get(index) / MILLIS;
    }
}
