package org.entente.annotate.model;

import ai.djl.engine.EngineException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words → numbers of word pieces (WordPiece, Wu et al. 2016), by the tokenizers library of Hugging Face. */
final class Pieces {
    /** What is longer, an address say, is known by its beginning; training cuts it likewise. */
    static final int LONGEST = 20;

    private static final int KNOWN_WORDS = 50_000;
    private static final int KNOWN_LENGTH = 30;

    static {
        // Left to itself, the library asks the network for an address of the machine to report its use to its makers,
        // and fetches another build of itself where there is a GPU.
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
    }

    private final HuggingFaceTokenizer tokenizer;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final int[] unknown;
    private final int start;
    private final int end;

    Pieces(ModelFiles files) {
        byte[] bytes = files.read(ModelFiles.TOKENIZER);
        try {
            tokenizer = HuggingFaceTokenizer.newInstance(
                    new ByteArrayInputStream(bytes), Map.of("truncation", "false", "padding", "false"));
        } catch (EngineException e) {
            throw ModelFiles.unsupported("The tokenizers library", e);
        } catch (IOException | RuntimeException e) {
            throw files.unusable("tokenizer.json cannot be read (" + e.getMessage() + ")", e);
        } catch (LinkageError e) {
            throw ModelFiles.unsupported("The tokenizers library", e);
        }
        unknown = new int[] {special(files, "[UNK]")};
        start = special(files, "[CLS]");
        end = special(files, "[SEP]");
    }

    /** What a window begins with. */
    int start() {
        return start;
    }

    /** What a window ends with. */
    int end() {
        return end;
    }

    /** The pieces of each word, 1 to {@value #LONGEST}. Not copies: leave them as they are. */
    List<int[]> of(List<String> words) {
        int[][] found = new int[words.size()][];
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < found.length; i++) {
            int[] pieces = known.get(words.get(i));
            if (pieces == null) {
                fresh.add(i);
            } else {
                found[i] = pieces;
            }
        }
        if (!fresh.isEmpty()) {
            List<int[]> encoded = encode(fresh.stream().map(words::get).toArray(String[]::new));
            for (int k = 0; k < encoded.size(); k++) {
                String word = words.get(fresh.get(k));
                found[fresh.get(k)] = encoded.get(k);
                if (word.length() <= KNOWN_LENGTH && known.size() < KNOWN_WORDS) {
                    known.put(word, encoded.get(k));
                }
            }
        }
        return Arrays.asList(found);
    }

    /** No piece crosses a word, so that a word has the same pieces wherever it stands. */
    private List<int[]> encode(String[] words) {
        Encoding encoding = tokenizer.encode(words, false, false);
        long[] ids = encoding.getIds();
        long[] owners = encoding.getWordIds();
        List<int[]> pieces = new ArrayList<>(words.length);
        for (int word = 0, at = 0; word < words.length; word++) {
            int from = at;
            while (at < ids.length && owners[at] == word) {
                at++;
            }
            int[] own = new int[Math.min(at - from, LONGEST)];
            for (int i = 0; i < own.length; i++) {
                own[i] = (int) ids[from + i];
            }
            pieces.add(own.length == 0 ? unknown : own);
        }
        return pieces;
    }

    private int special(ModelFiles files, String piece) {
        long[] ids = tokenizer.encode(new String[] {piece}, false, false).getIds();
        if (ids.length != 1) {
            throw files.unusable("tokenizer.json does not know " + piece, null);
        }
        return (int) ids[0];
    }
}
