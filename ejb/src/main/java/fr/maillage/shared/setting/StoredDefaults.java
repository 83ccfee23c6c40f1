package fr.maillage.shared.setting;

import java.util.Map;

/** Defaults of a feature's stored settings while nobody has set them, declared as a CDI bean. */
public interface StoredDefaults {

    /** The values by their full names, such as {@code place.freshness.watch-months}. */
    Map<String, String> defaults();
}
