package fr.maillage.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whose each table is, and what features may name of each other's. Does not ask the product: change it by hand. */
final class TableOwners {

    /** Tables of the features; nobody else names them. */
    static final Map<String, List<String>> TABLES = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", List.of("setting")),
            Map.entry(
                    "territory",
                    List.of(
                            "territory_link",
                            "territory_closure_draft",
                            "territory_retired_code",
                            "territory_outline",
                            "commune_postal_code")),
            Map.entry(
                    "identity",
                    List.of(
                            "account",
                            "account_grant",
                            "account_link",
                            "account_session",
                            "account_address",
                            "access_token")),
            Map.entry("audit", List.of("audit_line")),
            Map.entry("document", List.of("stored_document")),
            Map.entry("job", List.of("job_run", "job_run_parameter", "job_cursor", "job_attempt", "job_run_document")),
            Map.entry(
                    "place",
                    List.of(
                            "place",
                            "place_term",
                            "place_proposal",
                            "place_creation_key",
                            "place_tally",
                            "place_tally_term",
                            "place_tally_area",
                            "place_tally_area_term")),
            Map.entry(
                    "actor",
                    List.of(
                            "actor",
                            "actor_term",
                            "actor_contact",
                            "actor_identifier_lock",
                            "actor_source_row",
                            "actor_presence")),
            Map.entry("person", List.of("person")),
            Map.entry("offer", List.of("offer", "offer_term")),
            Map.entry("agenda", List.of("agenda_event", "agenda_session")),
            Map.entry(
                    "committee",
                    List.of(
                            "body",
                            "body_name_lock",
                            "gathering",
                            "gathering_group",
                            "mandate",
                            "attendance",
                            "invitation",
                            "invitation_link",
                            "gathering_guest")),
            Map.entry(
                    "diagnosis",
                    List.of(
                            "theme",
                            "respondent",
                            "statement",
                            "statement_theme",
                            "statement_term",
                            "street_campaign",
                            "street_person",
                            "street_entry",
                            "receipt_erased",
                            "survey",
                            "survey_form",
                            "survey_goal",
                            "survey_answer",
                            "survey_value",
                            "exhibit",
                            "finding",
                            "finding_theme",
                            "finding_term",
                            "finding_evidence",
                            "irritant",
                            "diagnosis_tally")),
            Map.entry(
                    "funding",
                    List.of(
                            "city_contract",
                            "city_contract_area",
                            "envelope",
                            "funding_line",
                            "funding_document",
                            "funding_extract",
                            "funding_extract_row",
                            "expense")),
            Map.entry(
                    "plan",
                    List.of(
                            "frame",
                            "frame_version",
                            "frame_line",
                            "frame_version_line",
                            "frame_version_line_term",
                            "plan_action",
                            "plan_action_term",
                            "plan_action_territory",
                            "plan_action_line",
                            "plan_action_evidence",
                            "plan_action_partner",
                            "plan_action_file",
                            "plan_action_place",
                            "plan_past_state",
                            "plan_code_lock",
                            "plan_journal",
                            "plan_milestone",
                            "plan_measure",
                            "plan_kind_measure",
                            "plan_figure",
                            "plan_session",
                            "plan_session_count",
                            "plan_request",
                            "plan_result",
                            "plan_result_value",
                            "plan_tally")),
            Map.entry(
                    "deployment",
                    List.of(
                            "drop_in",
                            "drop_in_adviser",
                            "activity_count",
                            "activity_sheet",
                            "desk_count",
                            "desk_entry",
                            "desk_sheet",
                            "siting_study",
                            "post",
                            "post_host",
                            "post_host_period",
                            "post_file",
                            "post_file_row",
                            "post_assignment",
                            "post_target",
                            "deployment_parameter",
                            "deployment_scenario",
                            "scenario_line",
                            "scenario_opinion",
                            "scenario_message",
                            "coverage_point")),
            Map.entry("indicator", List.of("indicator_definition", "indicator_snapshot", "indicator_value")),
            Map.entry("need", List.of("need_indicator", "need_value")),
            Map.entry("report", List.of("kept_report", "report_order_lock")),
            Map.entry("notification", List.of("outbox_message", "mail_refusal", "private_link", "private_link_lock")),
            Map.entry("confirmation", List.of("campaign", "campaign_target", "campaign_place")),
            Map.entry("mailing", List.of("contact_list", "contact_list_choice", "mailing")),
            Map.entry(
                    "duplicate",
                    List.of(
                            "duplicate_key",
                            "duplicate_shared_key",
                            "duplicate_candidate",
                            "duplicate_merge",
                            "duplicate_search")),
            Map.entry("moderation", List.of("error_report")),
            Map.entry("orientation", List.of("need_term")),
            Map.entry(
                    "importing",
                    List.of(
                            "import_file",
                            "import_row",
                            "import_finding",
                            "import_comparison",
                            "import_absent",
                            "import_mapping",
                            "import_mapping_version",
                            "import_record_note",
                            "interop_once")),
            Map.entry("feed", List.of("import_feed", "import_feed_turn", "import_feed_sighting", "import_feed_file"))));

    /** What each feature shows of its tables to the others, with the columns that they need: read, never written. */
    static final Map<String, List<String>> PROJECTIONS = Map.of(
            "place", List.of("place_card", "place_card_term", "place_card_proposal"),
            "actor", List.of("actor_card", "actor_card_term", "contact_card"),
            "person", List.of("person_card"),
            "offer", List.of("offer_card", "offer_card_term"),
            "audit", List.of("audit_card"),
            "committee", List.of("gathering_card", "gathering_group_card"),
            "diagnosis", List.of("finding_card"),
            "funding", List.of("funding_line_card"),
            "job", List.of("job_parameter_card"));

    /** Tables that every feature may read as they are, and why. */
    static final Map<String, String> OPEN = Map.of(
            "territory", "territory: every record lies in one, and its name and kind are all that there is to it",
            "territory_closure", "territory: whether a record lies inside is asked in each list's own statement",
            "vocabulary_term", "vocabulary: every code of a record is a foreign key to it",
            "indicator_scope", "indicator: a feature's figures are worked out for the territories of the snapshot");

    /** Statements whose table is a value, and where the names come from: constants, which are seen where they stand. */
    static final Map<String, String> NAMED_ELSEWHERE = Map.of(
            "fr.maillage.record.persistence.FileRows", "the rows of files, by the repositories of the files",
            "fr.maillage.record.persistence.RecordPages", "the tables of a list, by the repositories of the kinds",
            "fr.maillage.record.persistence.RecordRepository", "the entity of a kind, by its repository",
            "fr.maillage.record.persistence.RecordRows", "the tables of a list, by the repositories of the kinds",
            "fr.maillage.record.persistence.RecordTerms", "the table of a kind's codes, by its repository",
            "fr.maillage.shared.persistence.AgedRowRepository", "rows that age, by the features that clear them",
            "fr.maillage.identity.persistence.AccountRemovalRepository", "the tables of an account",
            "fr.maillage.indicator.persistence.SnapshotRepository", "the tables of a snapshot",
            "fr.maillage.indicator.persistence.ValueTables", "the table of each snapshot's values",
            "fr.maillage.job.persistence.EndedRunRepository", "the tables of a run");

    /** Views that read tables of several features, and why. */
    static final Map<String, String> BRIDGES = Map.of(
            "actor_presence", "actors are the platform of places and offers, so that neither can be asked by them",
            "contact_card", "a contact is a function of a person, and others ask for both at once");

    private TableOwners() {}

    /** Owners by table, view and, in lower case, entity. */
    static Map<String, String> all(Map<String, String> entities) {
        Map<String, String> owners = new HashMap<>(entities);
        TABLES.forEach((feature, tables) -> tables.forEach(table -> owners.put(table, feature)));
        PROJECTIONS.forEach((feature, views) -> views.forEach(view -> owners.put(view, feature)));
        OPEN.forEach((table, why) -> owners.put(table, why.substring(0, why.indexOf(':'))));
        return owners;
    }

    static boolean readable(String table) {
        return OPEN.containsKey(table) || PROJECTIONS.values().stream().anyMatch(views -> views.contains(table));
    }

    /**
     * What a text of a feature does that it may not.
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
