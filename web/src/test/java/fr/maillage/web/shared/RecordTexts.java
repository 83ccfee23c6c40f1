package fr.maillage.web.shared;

import fr.maillage.record.RecordField;
import fr.maillage.web.shared.feature.AllFeatures;
import fr.maillage.web.shared.feature.FeatureCodes;
import fr.maillage.web.shared.feature.RecordPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts that pages of records read by the names of their kind and fields; see {@code docs/record.md}. */
final class RecordTexts {

    /** Kinds of which each record has a form and stands on the page of another one: none is archived or listed apart. */
    private static final Set<String> FORMS = Set.of(
            "committee.seat",
            "plan.line",
            "plan.milestone",
            "plan.result",
            "funding.envelope",
            "deployment.assignment",
            "deployment.host",
            "deployment.line");

    /** Kinds that are listed, and stand on the page of another one or are worked out. */
    private static final Set<String> LISTED =
            Set.of("funding.line", "committee.renewal", "deployment.coverage", "deployment.postfile");

    /** Kinds whose fields stand in the package of another one. */
    private static final Map<String, String> BESIDE = Map.of(
            "funding.envelope", "contract.",
            "plan.milestone", "action.",
            "deployment.assignment", "post.",
            "deployment.host", "post.",
            "deployment.line", "scenario.");

    /** The kinds that stand on the common pages: those announced that list their fields. */
    private static final Map<String, RecordField[]> KINDS = Stream.concat(
                    AllFeatures.all().stream()
                            .flatMap(feature -> feature.records().stream())
                            .map(RecordPage::kind)
                            .filter(kind -> fields(kind) != null),
                    FORMS.stream())
            .distinct()
            .collect(Collectors.toMap(kind -> kind, RecordTexts::fields));

    private static final List<String> SAVED = List.of("done.created", "done.saved");

    private static final List<String> ALWAYS = Stream.concat(
                    SAVED.stream(), Stream.of("done.archived", "done.restored", "export.file", "list.title"))
            .toList();

    private RecordTexts() {}

    /** Lists the texts that each kind must have. */
    static Set<String> required() {
        return keys((kind, field) -> Stream.concat(
                (FORMS.contains(kind) ? SAVED : ALWAYS).stream().map(key -> kind + "." + key),
                Stream.concat(
                        Stream.of(kind + ".field." + field.key(), kind + ".section." + field.section()),
                        field.type().choices().stream().map(code -> kind + "." + field.key() + "." + code))));
    }

    /** Texts that a kind may have for a field, and for its form and list. */
    static Set<String> optional() {
        return keys((kind, field) -> Stream.concat(
                Stream.of("help", "absent", "value").map(part -> kind + "." + part + "." + field.key()),
                Stream.of("edit.new", "edit.title", "edit.lead", "list.tick", "list.ticks")
                        .map(part -> kind + "." + part)));
    }

    /**
     * The constants of {@code fr.maillage.offer.OfferField} for {@code offer}, of {@code fr.maillage.committee.BodyField}
     * for {@code committee.body}; null where it is no list of fields.
     */
    private static RecordField[] fields(String kind) {
        String feature = FeatureCodes.feature(kind);
        String own = kind.substring(kind.lastIndexOf('.') + 1);
        String name = own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1) + "Field";
        for (String folder : new String[] {"", own + ".", BESIDE.getOrDefault(kind, "")}) {
            try {
                return (RecordField[]) Class.forName("fr.maillage." + feature + "." + folder + name)
                        .getEnumConstants();
            } catch (ClassNotFoundException e) {
                // A large feature has a package for each kind.
            }
        }
        return null;
    }

    /** All kinds that features announce, those without a list of fields, too, and those with a form or a list alone. */
    static Set<String> announced() {
        return Stream.of(
                        AllFeatures.all().stream()
                                .flatMap(feature -> feature.records().stream())
                                .map(RecordPage::kind),
                        FORMS.stream(),
                        LISTED.stream())
                .flatMap(kinds -> kinds)
                .collect(Collectors.toSet());
    }

    static Set<String> kinds() {
        return KINDS.keySet();
    }

    private interface Keys {
        Stream<String> of(String kind, RecordField field);
    }

    private static Set<String> keys(Keys keys) {
        return KINDS.entrySet().stream()
                .flatMap(kind -> Stream.of(kind.getValue()).flatMap(field -> keys.of(kind.getKey(), field)))
                .collect(Collectors.toSet());
    }
}
