package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.GAGNY;
import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingField;
import fr.maillage.diagnosis.finding.FindingList;
import fr.maillage.diagnosis.finding.FindingRef;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.diagnosis.finding.FindingState;
import fr.maillage.diagnosis.finding.FindingView;
import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Findings go forward only, and stay to be read when others take their place. */
@InsideEar
class FindingIT {

    @Inject
    private FindingDesk desk;

    @Inject
    private FindingService findings;

    @Inject
    private FindingList findingList;

    @Inject
    private ThemeService themes;

    @Inject
    private Clock clock;

    private final String tag = "f" + UUID.randomUUID().toString().substring(0, 8);

    private FieldValues<FindingField> values(String state) {
        return FindingDesk.values(state, tag);
    }

    private FieldValues<FindingField> adopted() {
        return desk.adopted(tag);
    }

    @Test
    void adopting_takes_evidence_and_a_day() {
        FindingDetail draft = desk.entered(values("draft"));

        assertThat(desk.changed(draft, values("adopted")))
                .containsExactlyInAnyOrder("diagnosis-finding-adopted-on", "diagnosis-finding-without-evidence");
        assertThat(desk.changed(draft, adopted().with(FindingField.ADOPTED_ON, "2026-03-01")))
                .containsExactly("diagnosis-finding-adopted-before");
        assertThat(desk.changed(draft, values("discussed").with(FindingField.ADOPTED_ON, "2026-03-09")))
                .containsExactly("diagnosis-finding-not-adopted");
        FindingDetail done = officer(() -> findings.update(draft.id(), draft.version(), adopted()));
        assertThat(done.finding().state()).isEqualTo(FindingState.ADOPTED);
    }

    @Test
    void a_finding_never_goes_back() {
        FindingDetail discussed = desk.entered(values("discussed"));
        FindingDetail done = desk.entered(adopted());

        assertThat(desk.changed(discussed, values("draft"))).containsExactly("diagnosis-finding-backwards");
        assertThat(desk.changed(done, values("discussed"))).containsExactly("diagnosis-finding-backwards");
    }

    @Test
    void a_superseded_finding_is_read_on_and_both_lead_to_each_other() {
        FindingDetail old = desk.entered(adopted());
        FindingDetail draft = desk.entered(values("discussed"));
        FieldValues<FindingField> gone = old.values().with(FindingField.STATE, "superseded");

        assertThat(desk.changed(old, gone)).containsExactly("diagnosis-finding-successor");
        assertThat(desk.changed(
                        old, gone.with(FindingField.SUPERSEDED_BY, draft.id().toString())))
                .containsExactly("diagnosis-finding-successor-not-adopted");
        assertThat(desk.changed(
                        old, gone.with(FindingField.SUPERSEDED_BY, old.id().toString())))
                .containsExactly("diagnosis-finding-cycle");
        FindingDetail next = desk.entered(adopted());
        officer(() -> findings.update(
                old.id(),
                old.version(),
                gone.with(FindingField.SUPERSEDED_BY, next.id().toString())));

        FindingDetail read = As.a(Role.MEMBER, "com:93008", () -> findings.get(old.id()));
        assertThat(read.successor().id()).isEqualTo(next.id());
        assertThat(As.a(Role.MEMBER, "com:93008", () -> findings.get(next.id())).replaced())
                .extracting(FindingRef::id)
                .containsExactly(old.id());
        assertThat(desk.changed(
                        next,
                        next.values()
                                .with(FindingField.STATE, "superseded")
                                .with(FindingField.SUPERSEDED_BY, old.id().toString())))
                .containsExactly("diagnosis-finding-cycle");
    }

    @Test
    void a_draft_is_read_by_those_alone_who_may_change_it() {
        FindingDetail draft = desk.entered(values("draft"));

        for (Supplier<?> read :
                List.<Supplier<?>>of(() -> findings.get(draft.id()), () -> findings.history(draft.id()))) {
            assertThat(catchThrowableOfType(Problem.class, () -> As.a(Role.MEMBER, GAGNY, read))
                            .kind())
                    .isEqualTo(Problem.Kind.DENIED);
            assertThat(catchThrowableOfType(Problem.class, () -> As.a(Role.EPT_OFFICER, "com:93008", read))
                            .kind())
                    .isEqualTo(Problem.Kind.DENIED);
        }
        assertThat(officer(this::listed)).containsExactly(draft.id());
        assertThat(As.a(Role.EPT_OFFICER, "com:93008", this::listed)).isEmpty();
        assertThat(As.a(Role.MEMBER, GAGNY, this::listed)).isEmpty();
    }

    @Test
    void a_finding_about_a_merged_theme_is_about_the_other_once() {
        ThemeDetail from = theme(tag + "-a");
        theme(tag + "-b");
        FindingDetail one = desk.entered(values("discussed").with(FindingField.THEMES, tag + "-a"));
        FindingDetail both =
                desk.entered(values("discussed").with(FindingField.THEMES, List.of(tag + "-a", tag + "-b")));

        As.administrator(() -> themes.merge(from.id(), from.version(), tag + "-b"));

        for (FindingDetail finding : List.of(one, both)) {
            assertThat(officer(() -> findings.get(finding.id())).values().list(FindingField.THEMES))
                    .containsExactly(tag + "-b");
        }
    }

    @Test
    void only_an_adopted_finding_is_published_by_who_edits_it_withdrawn_again_and_the_audit_says_so() {
        FindingDetail discussed = desk.entered(values("discussed"));
        FindingDetail done = desk.entered(adopted());

        assertThat(kind(() -> officer(() -> findings.publish(discussed.id(), discussed.version()))))
                .isEqualTo(Problem.Kind.CONFLICT);
        for (Role other : List.of(Role.MEMBER, Role.ADVISER)) {
            assertThat(kind(() -> As.a(other, GAGNY, () -> findings.publish(done.id(), done.version()))))
                    .isEqualTo(Problem.Kind.DENIED);
        }
        assertThat(kind(() -> As.a(Role.EPT_OFFICER, "com:93008", () -> findings.publish(done.id(), done.version()))))
                .isEqualTo(Problem.Kind.DENIED);

        FindingDetail shown = officer(() -> findings.publish(done.id(), done.version()));
        assertThat(shown.finding().publishedOn()).isEqualTo(ClockProducer.today(clock));
        assertThat(kind(() -> officer(() -> findings.withdraw(done.id(), done.version()))))
                .isEqualTo(Problem.Kind.STALE);
        FindingDetail hidden = officer(() -> findings.withdraw(done.id(), shown.version()));
        assertThat(hidden.finding().publishedOn()).isNull();
        assertThat(officer(() -> findings.publish(done.id(), hidden.version()))
                        .finding()
                        .publishedOn())
                .isNotNull();

        assertThat(officer(() -> findings.history(done.id())).stream()
                        .flatMap(line -> line.changes().stream())
                        .filter(change -> "publishedOn".equals(change.field())))
                .hasSize(3);
    }

    private static Problem.Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    private List<UUID> listed() {
        return findingList.page(ListRequest.ALL.with("q", tag), PageRequest.first()).items().stream()
                .map(FindingView::id)
                .toList();
    }

    private ThemeDetail theme(String code) {
        return As.administrator(() -> themes.create(FieldValues.none(ThemeField.class)
                .with(ThemeField.CODE, code)
                .with(ThemeField.NAME, "Thème " + code)
                .with(ThemeField.KIND, "theme")));
    }
}
