package org.entente.dossier;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;

/** A name as part of an address: small letters, digits and hyphens. */
final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /** One that is not taken. */
    static String of(String name, Collection<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = plain.isEmpty() ? "view" : plain.substring(0, Math.min(LONGEST, plain.length()));
        String slug = start;
        for (int i = 2; taken.contains(slug) || slug.equals("new"); i++) {
            slug = start + "-" + i;
        }
        return slug;
    }
}
