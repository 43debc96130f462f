package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFilesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void sentencesArePartedByEmptyLinesAndCommentsLeftOut() throws IOException {
        Path file = write("gold.conll", "# text = Oslo waits\nOslo\tB-Location\nwaits\tO\n\n\n#\tO\nNo\tO");
        assertThat(GoldFiles.sentences(file, 2))
                .containsExactly(
                        List.of(List.of("Oslo", "B-Location"), List.of("waits", "O")),
                        List.of(List.of("#", "O"), List.of("No", "O")));
    }

    @Test
    void aZippedFileReadsTheSame() throws IOException {
        Path zipped = folder.resolve("gold.conll.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            out.write("Oslo\tB-Location\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(GoldFiles.sentences(zipped, 2)).containsExactly(List.of(List.of("Oslo", "B-Location")));
    }

    @Test
    void aRowWithoutItsColumnsIsNamed() throws IOException {
        Path file = write("gold.conll", "Oslo\tB-Location\nwaits\n");
        assertThatThrownBy(() -> GoldFiles.sentences(file, 2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.conll:2: 2 columns");
    }

    @Test
    void aFolderOrAnEmptyFileIsRefused() throws IOException {
        Path empty = write("empty.conll", "\n");
        assertThatThrownBy(() -> GoldFiles.sentences(empty, 2)).hasMessageContaining("no sentence");
        assertThatThrownBy(() -> GoldFiles.sentences(folder, 2)).hasMessageContaining("is no file");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
