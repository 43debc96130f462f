package org.entente.spark;

/**
 * How large what is done at once may be. Nothing that comes out depends on it.
 *
 * @param largest how many claims may stand in a part of a block that one task takes
 * @param portion how many claims a task compares or follows at once, about
 * @param file how many claims' events go into one file, at most about
 * @param edges of how many ties a task says at once what hangs together; some 100 bytes for each
 * @param cores how many tasks run at once
 */
record Sizes(int largest, int portion, int file, int edges, int cores) {
    /** A claim goes to so many portions, about. */
    private static final int SENT = 3;

    static final int LARGEST = 20_000;

    private static final int DOCUMENTS_A_FILE = 1_000;

    /** Not more for one run, if its cores can do with as many: whoever opens the record looks at all files. */
    private static final int DOCUMENT_FILES = 256;

    /** So many tasks for each core, so that one that is slow delays no others. */
    private static final int TASKS_A_CORE = 4;

    static Sizes of(int cores) {
        return new Sizes(LARGEST, 40_000, 25_000, 1 << 22, cores);
    }

    Sizes withLargest(int claims) {
        return new Sizes(claims, portion, file, edges, cores);
    }

    /** Into how many files so many documents go. */
    int documentFiles(long documents) {
        return Math.toIntExact(
                Math.max((long) cores * TASKS_A_CORE, Math.min(DOCUMENT_FILES, documents / DOCUMENTS_A_FILE)));
    }

    /** Into how many portions so many claims go for comparing. */
    int portions(long claims) {
        return Math.toIntExact(Math.max(1, claims * SENT / portion));
    }

    /** In how many tasks so many claims are taken. */
    int tasks(long claims) {
        return Math.toIntExact(Math.max((long) cores * TASKS_A_CORE, claims / portion));
    }

    /** Into how many files the events of so many claims of one month go: a power of two, so that it seldom changes. */
    int files(long claims) {
        int files = 1;
        while (claims > (long) files * file) {
            files *= 2;
        }
        return files;
    }
}
