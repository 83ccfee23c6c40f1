package fr.maillage.architecture;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which tables each feature has. Does not ask the product: change it by hand. */
final class FeatureTables {

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
                            "post_file_lock",
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

    private FeatureTables() {}
}
