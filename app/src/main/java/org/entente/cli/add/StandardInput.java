package org.entente.cli.add;

import java.io.IOException;
import java.io.InputStream;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;

/**
 * What comes through standard input, as one source.
 *
 * @param uri its label
 */
public record StandardInput(InputStream in, String uri) implements Supply {
    @Override
    public Source get() throws UnreadableException {
        try {
            byte[] bytes = in.readNBytes(FileBytes.LARGEST + 1);
            if (bytes.length > FileBytes.LARGEST) {
                throw new UnreadableException(
                        Reason.TOO_LARGE, "it is longer than " + (FileBytes.LARGEST >> 20) + " MB");
            }
            return new Source(uri, bytes);
        } catch (IOException e) {
            throw new UnreadableException(Reason.IO, String.valueOf(e.getMessage()));
        }
    }
}
