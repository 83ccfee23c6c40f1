package fr.maillage.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.maillage.ask.AskedKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Knows all that links lead to, so that {@code AskedLinksIT} goes through each. */
class LinkDoorsTest {

    private static final String DOORS = "fr.maillage.web.shared.door";

    private static final Set<String> SHAPES = Set.of(DOORS + ".LinkServlet", DOORS + ".LinkView");

    /** By the names of classes; what is new is added here, in {@link AskedKind} and to a fixture. */
    private static final Map<String, AskedKind> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("InvitationView", AskedKind.INVITATION),
            Map.entry("InvitationServlet", AskedKind.INVITATION),
            Map.entry("InvitationCalendarServlet", AskedKind.ENTRY),
            Map.entry("ApprovalView", AskedKind.MINUTES),
            Map.entry("ApprovalServlet", AskedKind.MINUTES),
            Map.entry("RankingAnswerView", AskedKind.RANKING),
            Map.entry("RankingServlet", AskedKind.RANKING),
            Map.entry("ArrivalView", AskedKind.DOOR),
            Map.entry("ArrivalServlet", AskedKind.DOOR),
            Map.entry("TaskAnswerView", AskedKind.TASK),
            Map.entry("TaskServlet", AskedKind.TASK),
            Map.entry("CommentLinkView", AskedKind.COMMENT),
            Map.entry("CommentServlet", AskedKind.COMMENT),
            Map.entry("DigestPageView", AskedKind.DIGEST),
            Map.entry("DigestServlet", AskedKind.DIGEST),
            Map.entry("PackReadView", AskedKind.PACK),
            Map.entry("PackFileServlet", AskedKind.PACK_FILE),
            Map.entry("RequestView", AskedKind.REQUEST),
            Map.entry("RequestServlet", AskedKind.REQUEST),
            Map.entry("AnswerView", AskedKind.CAMPAIGN),
            Map.entry("AnswerServlet", AskedKind.CAMPAIGN),
            Map.entry("SurveyAnswerView", AskedKind.SURVEY),
            Map.entry("SurveyAnswerServlet", AskedKind.SURVEY),
            Map.entry("StreetDoor", AskedKind.STREET)));

    /** Counts those who guess at codes, by which nobody is asked anything. */
    private static final String CODES = "ReceiptDoor";

    @Test
    void all_that_a_link_leads_to_is_gone_through() {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importLocations(new House().get(LinkDoorsTest.class))) {
            if (!type.getPackageName().equals(DOORS) && behindALink(type)) {
                found.add(type.getSimpleName());
            }
        }
        Set<String> known = new TreeSet<>(KNOWN.keySet());
        known.add(CODES);
        assertThat(found).isEqualTo(known);
    }

    private static boolean behindALink(JavaClass type) {
        return SHAPES.stream().anyMatch(type::isAssignableTo)
                || type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().getName().equals(DOORS + ".LinkDoor"));
    }
}
