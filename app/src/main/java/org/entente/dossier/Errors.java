package org.entente.dossier;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** What the database and the file system report → what a user can act on. */
final class Errors {
    private Errors() {}

    static DossierException of(Path dir, Exception e) {
        String said = messages(e);
        DossierException.Code code;
        if (saysFull(said)) {
            code = DossierException.Code.DISK_FULL;
        } else if (saysReadOnly(e)) {
            code = DossierException.Code.READ_ONLY;
        } else if (saysLocked(e)) {
            code = DossierException.Code.LOCKED;
        } else if (said.contains("version number") || said.contains("newer version of duckdb")) {
            code = DossierException.Code.OTHER_VERSION;
        } else if (saysDamaged(said)) {
            code = DossierException.Code.DAMAGED;
        } else {
            code = DossierException.Code.IO;
        }
        return new DossierException(code, sentence(code, dir, e), e);
    }

    private static String sentence(DossierException.Code code, Path dir, Exception e) {
        return switch (code) {
            case DISK_FULL -> "there is no room left for the dossier " + dir;
            case READ_ONLY -> "the dossier " + dir + " may not be written";
            case LOCKED -> "the dossier " + dir + " is kept by a program that is not ours";
            case OTHER_VERSION -> "the dossier " + dir + " was written by another version";
            case DAMAGED -> "the dossier " + dir + " is damaged: " + e.getMessage();
            case NOT_A_DOSSIER, AMBIGUOUS_ID, IO ->
                "the dossier " + dir + " could not be read or written: " + e.getMessage();
        };
    }

    /** Whether another program holds the file of the database. */
    static boolean saysLocked(Exception e) {
        String said = messages(e);
        return said.contains("could not set lock") || said.contains("conflicting lock");
    }

    static boolean saysReadOnly(Exception e) {
        String said = messages(e);
        return e instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("permission denied");
    }

    private static boolean saysFull(String said) {
        return said.contains("no space left") || said.contains("disk quota") || said.contains("not enough space");
    }

    private static boolean saysDamaged(String said) {
        return said.contains("not a valid duckdb")
                || said.contains("corrupt")
                || said.contains("checksum")
                || said.contains("deserializ");
    }

    private static String messages(Exception e) {
        StringBuilder all = new StringBuilder();
        for (Throwable t = e; t != null; t = t.getCause()) {
            all.append(t.getMessage()).append('\n');
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    /** Work on the files of a dossier. */
    @FunctionalInterface
    interface Work<T extends @org.jspecify.annotations.Nullable Object> {
        T run() throws SQLException, IOException;
    }

    static <T extends @org.jspecify.annotations.Nullable Object> T translating(Path dir, Work<T> work) {
        try {
            return work.run();
        } catch (SQLException | IOException e) {
            throw of(dir, e);
        }
    }
}
