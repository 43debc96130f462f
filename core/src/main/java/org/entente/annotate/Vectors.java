package org.entente.annotate;

/** What the engine holds of the words of one sentence. */
public final class Vectors {
    public static final Vectors NONE = new Vectors(new float[0][][], new float[0][]);

    private final float[][][] embedded;
    private final float[][] meanings;

    /**
     * @param embedded the embeddings of each word's pieces, [words][pieces of the word][width]; what {@link EventTypes}
     *     reads
     * @param meanings [words][width]; their mean over a span compares by cosine with that of another, as sentence
     *     embeddings do (Reimers and Gurevych 2019)
     */
    public Vectors(float[][][] embedded, float[][] meanings) {
        this.embedded = embedded;
        this.meanings = meanings;
    }

    /** The embeddings of each word's pieces. Not a copy: leave it as it is. */
    public float[][][] embedded() {
        return embedded;
    }

    /** The mean of the meanings of words {@code start} to {@code end} (excluded), of length 1. */
    public float[] meaning(int start, int end) {
        float[] mean = new float[meanings[start].length];
        for (int word = start; word < end; word++) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += meanings[word][i];
            }
        }
        double square = 0;
        for (float x : mean) {
            square += (double) x * x;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < mean.length && length > 0; i++) {
            mean[i] = (float) (mean[i] / length);
        }
        return mean;
    }
}
