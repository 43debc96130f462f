package org.entente.breach;

import ai.onnxruntime.OnnxTensor;
import java.io.IOException;
import java.net.URL;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;

/** One breach of each general rule of {@code ArchitectureTest}. Nothing calls it. */
public final class Breaches {
    private Breaches() {}

    public static Instant asksTheClock() {
        return Instant.now();
    }

    public static UUID leavesItToChance() {
        return UUID.randomUUID();
    }

    public static void prints() {
        System.out.println("core is silent");
    }

    public static byte[] fetches(URL address) throws IOException {
        try (var in = address.openStream()) {
            return in.readAllBytes();
        }
    }

    public static boolean knowsADatabase(Connection connection) {
        return connection.toString().isEmpty();
    }

    public static Object knowsTheModel(OnnxTensor tensor) {
        return tensor.getInfo();
    }
}
