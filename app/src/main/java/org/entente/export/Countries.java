package org.entente.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Codes of states: ISO 3166 alpha-3, as the record has them, and alpha-2, as some formats want them. */
final class Countries {
    private static final Map<String, String> ALPHA_2 = alpha2();

    private Countries() {}

    /** Whether it is a state's code and not an organisation's acronym. */
    static boolean isState(String code) {
        return ALPHA_2.containsKey(code);
    }

    /** The alpha-2 code of an alpha-3 one, or null. */
    static @Nullable String alpha2(@Nullable String alpha3) {
        return alpha3 == null ? null : ALPHA_2.get(alpha3);
    }

    /** The English name by an alpha-3 code; what is no such code stays as it is. */
    static @Nullable String name(@Nullable String alpha3) {
        String alpha2 = alpha2(alpha3);
        return alpha2 == null
                ? alpha3
                : new Locale.Builder().setRegion(alpha2).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>(Map.of("XKX", "XK"));
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
        }
        return codes;
    }
}
