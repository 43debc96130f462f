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

    @Test
    void documentsBeginWhereTheFileSaysSo() throws IOException {
        Path marked = write("gold.conll", "-DOCSTART-\tO\n\nOslo\tO\n\nYes\tO\n\n-DOCSTART-\tO\n\nNo\tO\n");
        assertThat(GoldFiles.documents(marked, 2))
                .extracting(d -> d.stream().map(GoldSentence::index).toList())
                .containsExactly(List.of(1, 2), List.of(4));
        Path comments = write("gold.conllu", "# newdoc id = a\n# text = Oslo\nOslo\tO\n\nYes\tO\n\n# newdoc\nNo\tO\n");
        assertThat(GoldFiles.documents(comments, 2))
                .extracting(d -> d.stream().map(GoldSentence::index).toList())
                .containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void withoutMarksEachSentenceStandsAlone() throws IOException {
        Path file = write("gold.conll", "Oslo\tO\n\nYes\tO\n");
        assertThat(GoldFiles.documents(file, 2)).hasSize(2).allMatch(d -> d.size() == 1);
    }

    @Test
    void aTableWithAnotherHeaderOrAShortRowIsRefused() throws IOException {
        Path file = write("gold.tsv", "id\tvalue\na\t1\nb\n");
        assertThatThrownBy(() -> GoldFiles.table(file, "id", "score")).hasMessageContaining("must be id, score");
        assertThatThrownBy(() -> GoldFiles.table(file, "id", "value")).hasMessageContaining("gold.tsv:3: 2 columns");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
