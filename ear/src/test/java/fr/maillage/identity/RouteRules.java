package fr.maillage.identity;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one must hold to use each page; {@link EndpointRules} says it of endpoints. What is added to the product needs its
 * line; {@link RoleRouteJourney} compares these with what is deployed and tries each with every role.
 */
final class RouteRules {

    /** The identifier of no record. */
    static final String NOBODY = "00000000-0000-4000-8000-000000000000";

    /** Who may use a route: visitors where it is open; what a signed-in user needs is null for nothing beyond the sign-in. */
    record Rule(boolean open, Permission permission) {

        boolean allows(Role role) {
            return open || permission == null || role.allows(permission);
        }
    }

    static final Rule OPEN = new Rule(true, null);
    static final Rule SIGNED_IN = new Rule(false, null);

    /** By the address of the page. */
    static final Map<String, Rule> PAGES = new TreeMap<>(Map.ofEntries(
            entry("/index.xhtml", OPEN),
            entry("/login.xhtml", OPEN),
            entry("/open-data/index.xhtml", OPEN),
            entry("/orientation/index.xhtml", OPEN),
            entry("/orientation/where.xhtml", OPEN),
            entry("/orientation/when.xhtml", OPEN),
            entry("/orientation/results.xhtml", OPEN),
            entry("/orientation/place.xhtml", OPEN),
            entry("/orientation/share.xhtml", needs(Permission.READ)),
            entry("/orientation/settings.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/orientation/need.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/record/layout.xhtml", SIGNED_IN),
            entry("/record/archive.xhtml", SIGNED_IN),
            entry("/record/act.xhtml", SIGNED_IN),
            entry("/diagnosis/irritant/several.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/legal/accessibility.xhtml", OPEN),
            entry("/legal/notice.xhtml", OPEN),
            entry("/legal/privacy.xhtml", OPEN),
            entry("/legal/contact.xhtml", OPEN),
            entry("/legal/sitemap.xhtml", OPEN),
            entry("/agenda/index.xhtml", OPEN),
            entry("/agenda/event.xhtml", OPEN),
            entry("/agenda/list.xhtml", needs(Permission.READ)),
            entry("/agenda/edit.xhtml", needs(Permission.CONTRIBUTE)),
            entry("/home.xhtml", SIGNED_IN),
            entry("/identity/account.xhtml", SIGNED_IN),
            entry("/administration/index.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/retention.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/person.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/administration/freshness.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/vocabularies.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/term.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/configuration.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/health.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/branding.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/administration/legal.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/welcome.xhtml", OPEN),
            entry("/unsubscribe.xhtml", OPEN),
            entry("/confirmation/answer.xhtml", OPEN),
            entry("/confirmation/list.xhtml", needs(Permission.READ)),
            entry("/confirmation/detail.xhtml", needs(Permission.READ)),
            entry("/confirmation/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/confirmation/targets.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/confirmation/worklist.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/mailing/list.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/mailing/detail.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/mailing/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/mailing/write.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/notification/list.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/help/index.xhtml", OPEN),
            entry("/help/page.xhtml", OPEN),
            entry("/help/glossary.xhtml", OPEN),
            entry("/identity/tokens.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/review.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/list.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/identity/edit.xhtml", needs(Permission.MANAGE_ACCOUNTS)),
            entry("/audit/list.xhtml", needs(Permission.READ_AUDIT)),
            entry("/need/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/compare/index.xhtml", needs(Permission.READ)),
            entry("/diagnosis/release/index.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/statement/list.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/statement/detail.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/statement/code.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/statement/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/statement/collect.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/finding/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/finding/detail.xhtml", needs(Permission.READ)),
            entry("/diagnosis/finding/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/receipt.xhtml", OPEN),
            entry("/plan/public.xhtml", OPEN),
            entry("/diagnosis/said.xhtml", OPEN),
            entry("/diagnosis/street/phone.xhtml", OPEN),
            entry("/diagnosis/exhibit/list.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/exhibit/detail.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/exhibit/edit.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/collection/list.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/collection/detail.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/collection/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/street/list.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/street/detail.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/street/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/survey/answer.xhtml", OPEN),
            entry("/diagnosis/survey/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/survey/detail.xhtml", needs(Permission.READ)),
            entry("/diagnosis/survey/results.xhtml", needs(Permission.READ)),
            entry("/diagnosis/survey/entry.xhtml", needs(Permission.COLLECT)),
            entry("/diagnosis/survey/questions.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/survey/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/plan/frame/list.xhtml", needs(Permission.READ)),
            entry("/plan/frame/detail.xhtml", needs(Permission.READ)),
            entry("/plan/frame/compare.xhtml", needs(Permission.READ)),
            entry("/plan/frame/actions.xhtml", needs(Permission.READ)),
            entry("/plan/frame/edit.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/frame/lines.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/deployment/activity/index.xhtml", needs(Permission.READ)),
            entry("/deployment/desk/index.xhtml", needs(Permission.READ)),
            entry("/deployment/siting/index.xhtml", needs(Permission.READ)),
            entry("/deployment/siting/detail.xhtml", needs(Permission.READ)),
            entry("/deployment/calendar/index.xhtml", needs(Permission.READ)),
            entry("/deployment/dropin/calendar.xhtml", needs(Permission.READ)),
            entry("/deployment/dropin/list.xhtml", needs(Permission.READ)),
            entry("/deployment/dropin/detail.xhtml", needs(Permission.READ)),
            entry("/deployment/dropin/edit.xhtml", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/deployment/scenario/list.xhtml", needs(Permission.READ)),
            entry("/deployment/scenario/detail.xhtml", needs(Permission.READ)),
            entry("/deployment/scenario/edit.xhtml", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/deployment/scenario/line.xhtml", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/deployment/coverage/index.xhtml", needs(Permission.READ)),
            entry("/deployment/scenario/compare.xhtml", needs(Permission.READ)),
            entry("/deployment/scenario/opinions.xhtml", needs(Permission.GIVE_OPINION)),
            entry("/deployment/host/list.xhtml", needs(Permission.READ)),
            entry("/deployment/host/edit.xhtml", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/deployment/postfile/index.xhtml", needs(Permission.READ)),
            entry("/deployment/post/list.xhtml", needs(Permission.READ)),
            entry("/deployment/post/detail.xhtml", needs(Permission.READ)),
            entry("/deployment/post/edit.xhtml", needs(Permission.EDIT_DEPLOYMENT)),
            entry("/funding/contract/list.xhtml", needs(Permission.READ)),
            entry("/funding/contract/detail.xhtml", needs(Permission.READ)),
            entry("/funding/plan/detail.xhtml", needs(Permission.READ)),
            entry("/funding/plan/edit.xhtml", needs(Permission.EDIT_FUNDING)),
            entry("/funding/line/list.xhtml", needs(Permission.READ)),
            entry("/funding/cofunding/list.xhtml", needs(Permission.READ)),
            entry("/funding/extract/list.xhtml", needs(Permission.EDIT_FUNDING)),
            entry("/funding/extract/detail.xhtml", needs(Permission.EDIT_FUNDING)),
            entry("/funding/contract/edit.xhtml", needs(Permission.EDIT_FUNDING)),
            entry("/funding/contract/envelope.xhtml", needs(Permission.EDIT_FUNDING)),
            entry("/plan/action/list.xhtml", needs(Permission.READ)),
            entry("/plan/action/several.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/action/detail.xhtml", needs(Permission.READ)),
            entry("/plan/action/board.xhtml", needs(Permission.READ)),
            entry("/plan/action/timeline.xhtml", needs(Permission.READ)),
            entry("/plan/action/calendar.xhtml", needs(Permission.READ)),
            entry("/plan/action/portfolio.xhtml", needs(Permission.READ)),
            entry("/plan/action/edit.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/action/milestone.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/action/session.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/action/note.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/action/result.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/request/list.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/request/ask.xhtml", needs(Permission.EDIT_PLAN)),
            entry("/plan/request/answer.xhtml", OPEN),
            entry("/plan/measure/list.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/plan/measure/kind.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/plan/measure/edit.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/plan/chain/index.xhtml", needs(Permission.READ)),
            entry("/diagnosis/irritant/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/irritant/detail.xhtml", needs(Permission.READ)),
            entry("/diagnosis/irritant/edit.xhtml", needs(Permission.EDIT_DIAGNOSIS)),
            entry("/diagnosis/theme/list.xhtml", needs(Permission.READ)),
            entry("/diagnosis/theme/detail.xhtml", needs(Permission.READ)),
            entry("/diagnosis/theme/edit.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/offer/list.xhtml", needs(Permission.READ)),
            entry("/offer/detail.xhtml", needs(Permission.READ)),
            entry("/offer/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/comment/answer.xhtml", OPEN),
            entry("/actor/list.xhtml", needs(Permission.READ)),
            entry("/actor/several.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/duplicate/list.xhtml", needs(Permission.READ)),
            entry("/duplicate/compare.xhtml", needs(Permission.READ)),
            entry("/actor/detail.xhtml", needs(Permission.READ)),
            entry("/actor/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/actor/contact.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/person/list.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/person/detail.xhtml", needs(Permission.READ_CONTACTS)),
            entry("/person/edit.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/person/merge.xhtml", needs(Permission.EDIT_ACTORS)),
            entry("/moderation/report.xhtml", OPEN),
            entry("/moderation/follow.xhtml", OPEN),
            entry("/moderation/list.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/moderation/case.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/place/list.xhtml", needs(Permission.READ)),
            entry("/place/detail.xhtml", needs(Permission.READ)),
            entry("/place/edit.xhtml", needs(Permission.EDIT_PLACES)),
            entry("/map/view.xhtml", needs(Permission.READ)),
            entry("/interop/import.xhtml", needs(Permission.IMPORT)),
            entry("/interop/run.xhtml", SIGNED_IN),
            entry("/interop/changes.xhtml", SIGNED_IN),
            entry("/interop/feeds.xhtml", needs(Permission.IMPORT)),
            entry("/interop/feed.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mappings.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mapping-start.xhtml", needs(Permission.IMPORT)),
            entry("/interop/mapping.xhtml", needs(Permission.IMPORT)),
            entry("/interop/records.xhtml", needs(Permission.IMPORT)),
            entry("/report/list.xhtml", needs(Permission.READ)),
            entry("/report/order.xhtml", needs(Permission.READ)),
            entry("/territory/list.xhtml", needs(Permission.READ)),
            entry("/territory/detail.xhtml", needs(Permission.READ)),
            entry("/territory/perimeter.xhtml", needs(Permission.MANAGE_PERIMETERS)),
            entry("/territory/outline.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/territory/qpv.xhtml", needs(Permission.MANAGE_REFERENCE)),
            entry("/indicator/list.xhtml", needs(Permission.READ)),
            entry("/indicator/detail.xhtml", needs(Permission.READ)),
            // Everybody sees her own runs; those of others are as if they were not there.
            entry("/job/list.xhtml", SIGNED_IN),
            entry("/job/detail.xhtml", SIGNED_IN)));

    static {
        PAGES.putAll(CommitteeRoutes.PAGES);
    }

    private RouteRules() {}

    /** The demonstration's account with a role; empty where there is none. */
    static Optional<String> account(Role role) {
        return Optional.ofNullable(
                switch (role) {
                    case ADMINISTRATOR -> "admin";
                    case DEPARTMENT_OFFICER -> "departement";
                    case EPT_OFFICER -> "ept";
                    case PREFECTURE -> "prefecture";
                    case MEMBER -> "membre";
                    case ADVISER -> "conseiller";
                    case JUROR -> null;
                });
    }

    static Rule needs(Permission permission) {
        return new Rule(false, permission);
    }
}
