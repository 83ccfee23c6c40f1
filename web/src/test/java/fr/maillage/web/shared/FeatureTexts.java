package fr.maillage.web.shared;

import fr.maillage.web.shared.feature.AllFeatures;
import fr.maillage.web.shared.feature.Feature;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The texts that the pages of all read by what features announce; see {@code docs/record.md}. */
final class FeatureTexts {

    /** Codes that other features or the database hold are put into words where a feature has some. */
    private static final List<String> BY_CODE = List.of(
            "audit.action.",
            "audit.field.",
            "job.name.",
            "job.start.",
            "job.step.",
            "job.parameter.",
            "key.",
            "work.",
            "dated.");

    private static final List<Feature> FEATURES = AllFeatures.all();

    private FeatureTexts() {}

    /** Lists the texts that each feature must have for what it announces. */
    static Set<String> required() {
        Set<String> keys = new TreeSet<>();
        for (Feature feature : FEATURES) {
            feature.navigation().forEach(entry -> keys.add(entry.label(feature.name())));
            feature.records().forEach(page -> keys.add(feature.name() + ".audit.record." + page.kind()));
            feature.glossary().forEach(word -> {
                keys.add(feature.name() + ".word." + word.key());
                keys.add(feature.name() + ".meaning." + word.key());
            });
        }
        return keys;
    }

    /** Tells if a text belongs to a code of its feature. */
    static boolean optional(String key) {
        String rest = key.substring(key.indexOf('.') + 1);
        return BY_CODE.stream().anyMatch(rest::startsWith);
    }
}
