package fr.maillage.architecture;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose each table is, and what features may name of each other's. Does not ask the product: change it by hand. */
final class TableOwners {

    /** Tables that each feature shows to the others, with the columns that they need: read, never written. */
    static final Map<String, List<String>> PROJECTIONS = Map.of(
            "place", List.of("place_card", "place_card_term", "place_card_proposal"),
            "actor", List.of("actor_card", "actor_card_term", "contact_card"),
            "person", List.of("person_card"),
            "ask", List.of("ask_link_card"),
            "offer", List.of("offer_card", "offer_card_term"),
            "audit", List.of("audit_card"),
            "committee", List.of("gathering_card", "gathering_group_card", "decision_card", "decision_effect_card"),
            "diagnosis", List.of("finding_card"),
            "funding", List.of("funding_line_card"),
            "job", List.of("job_parameter_card"));

    /** Tables that every feature may read as they are, and why. */
    static final Map<String, String> OPEN = Map.of(
            "territory", "territory: every record lies in one, and its name and kind are all that there is to it",
            "territory_closure", "territory: whether a record lies inside is asked in each list's own statement",
            "told_count", "told: whatever it has was told to everybody, and figures are made of it",
            "vocabulary_term", "vocabulary: every code of a record is a foreign key to it",
            "indicator_scope", "indicator: a feature's figures are worked out for the territories of the snapshot");

    /** Statements whose table is a value, and where the names come from: constants, which are seen where they stand. */
    static final Map<String, String> NAMED_ELSEWHERE = Map.ofEntries(
            entry("fr.maillage.record.persistence.FileRows", "the rows of files, by the repositories of the files"),
            entry(
                    "fr.maillage.record.persistence.LinkRepository",
                    "the tables of what others name, by the repositories of the kinds"),
            entry(
                    "fr.maillage.record.persistence.FacetCounts",
                    "the tables of a list, by the repositories of the kinds"),
            entry(
                    "fr.maillage.record.persistence.RecordPages",
                    "the tables of a list, by the repositories of the kinds"),
            entry("fr.maillage.record.persistence.RecordRepository", "the entity of a kind, by its repository"),
            entry(
                    "fr.maillage.record.persistence.RecordRows",
                    "the tables of a list, by the repositories of the kinds"),
            entry("fr.maillage.record.persistence.RecordTerms", "the table of a kind's codes, by its repository"),
            entry(
                    "fr.maillage.record.persistence.Relation",
                    "the tables of what belongs to records, by the repositories of the kinds"),
            entry("fr.maillage.shared.persistence.AgedRowRepository", "rows that age, by the features that clear them"),
            entry("fr.maillage.shared.persistence.LinkedRows", "rows that links open, by the features that send them"),
            entry("fr.maillage.identity.persistence.AccountRemovalRepository", "the tables of an account"),
            entry("fr.maillage.indicator.persistence.SnapshotRepository", "the tables of a snapshot"),
            entry("fr.maillage.indicator.persistence.ValueTables", "the table of each snapshot's values"),
            entry("fr.maillage.job.persistence.EndedRunRepository", "the tables of a run"));

    /** Views that read tables of several features, and why. */
    static final Map<String, String> BRIDGES = Map.of(
            "actor_presence", "actors are the platform of places and offers, so that neither can be asked by them",
            "contact_card", "a contact is a function of a person, and others ask for both at once");

    private TableOwners() {}

    /** Owners by table, view and, in lower case, entity. */
    static Map<String, String> all(Map<String, String> entities) {
        Map<String, String> owners = new HashMap<>(entities);
        FeatureTables.TABLES.forEach((feature, tables) -> tables.forEach(table -> owners.put(table, feature)));
        PROJECTIONS.forEach((feature, views) -> views.forEach(view -> owners.put(view, feature)));
        OPEN.forEach((table, why) -> owners.put(table, why.substring(0, why.indexOf(':'))));
        return owners;
    }

    static boolean readable(String table) {
        return OPEN.containsKey(table) || PROJECTIONS.values().stream().anyMatch(views -> views.contains(table));
    }

    /**
     * Lists what a text of a feature does that it may not.
     *
     * @param feature such as {@code place}; {@code web} and {@code batch} have no tables at all
     */
    static Set<String> violations(String feature, String text, Map<String, String> owners, Picture picture) {
        Set<String> violations = new TreeSet<>();
        Tables.Named named = Tables.named(text, owners.keySet());
        for (String table : named.written()) {
            if (!owners.get(table).equals(feature)) {
                violations.add(feature + " writes to " + table + " of " + owners.get(table));
            }
        }
        for (String table : named.read()) {
            String owner = owners.get(table);
            if (owner.equals(feature)) {
                continue;
            }
            if (!readable(table)) {
                violations.add(feature + " names " + table + " of " + owner);
            }
            if (!picture.allows(feature, owner)) {
                violations.add(feature + " names " + table + ", and the picture has no arrow to " + owner);
            }
        }
        return violations;
    }
}
