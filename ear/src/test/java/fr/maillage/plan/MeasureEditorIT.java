package fr.maillage.plan;

import static fr.maillage.plan.ActionDesk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.figure.FigureService;
import fr.maillage.plan.figure.FigureSheet;
import fr.maillage.plan.figure.KindMeasures.Ask;
import fr.maillage.plan.figure.MeasureEditorService;
import fr.maillage.plan.figure.MeasureInput;
import fr.maillage.plan.figure.MeasureUse;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Administrators say what each kind of action counts. */
@InsideEar
class MeasureEditorIT {

    private static final String KIND = "wifi-bailleurs";

    @Inject
    private MeasureEditorService measures;

    @Inject
    private FigureService figures;

    @Inject
    private ActionDesk desk;

    private final String code = "essai_" + UUID.randomUUID().toString().substring(0, 8);
    private List<Ask> before;

    @BeforeEach
    void a_new_measure() {
        before = asked();
        added(input(code, "Bornes posées " + code, "sum", false));
    }

    @AfterEach
    void as_it_was() {
        asks(asked(), before);
        Sql.update(
                "delete from plan_figure where measure_id in (select id from plan_measure where code like 'essai_%')");
        Sql.update("delete from plan_measure where code like 'essai_%'");
    }

    private static MeasureInput input(String code, String label, String tally, boolean reaches) {
        return new MeasureInput(code, label, label, "bornes", "hotspots", tally, reaches);
    }

    private void added(MeasureInput input) {
        As.administrator(done(() -> measures.add(input)));
    }

    private List<Ask> asked() {
        return As.administrator(() -> measures.kind(KIND).asks());
    }

    private void asks(List<Ask> seen, List<Ask> wanted) {
        As.administrator(done(() -> measures.ask(KIND, seen, wanted)));
    }

    private MeasureUse use() {
        return As.administrator(() -> measures.measure(code));
    }

    private List<String> refusal(Runnable action) {
        return refused(() -> As.administrator(done(action)));
    }

    private static Supplier<Boolean> done(Runnable action) {
        return () -> {
            action.run();
            return true;
        };
    }

    private List<Ask> with(Ask... more) {
        List<Ask> wanted = new ArrayList<>(before);
        wanted.addAll(List.of(more));
        return wanted;
    }

    @Test
    void a_measure_that_is_taken_off_is_asked_for_no_more_and_its_figures_stay_readable() {
        asks(before, with(new Ask(code, false, false)));
        UUID action = desk.enter(ActionDesk.says("Wifi " + code, "com:93032").with(ActionField.KIND, KIND))
                .id();
        As.administrator(done(() -> figures.enter(action, "2022-07", 0, Map.of(code, "12"))));
        assertThat(use().figures()).isEqualTo(1);
        assertThat(use().kinds()).containsExactly(KIND);

        asks(asked(), before);
        FigureSheet sheet = As.administrator(() -> figures.sheet(action, null));
        FigureSheet.Row row = sheet.rows().get(sheet.rows().size() - 1);
        assertThat(row.measure().code()).isEqualTo(code);
        assertThat(row.asked()).isFalse();
        assertThat(row.total()).isEqualByComparingTo("12");
        assertThat(refusal(() -> figures.enter(action, "2022-08", 0, Map.of(code, "3"))))
                .containsExactly("INVALID", "measure plan-figure-measure");
        assertThat(refusal(() -> measures.change(code, use().measure().version(), input(null, "Stock", "last", false))))
                .containsExactly("INVALID", "tally plan-measure-counted");
    }

    @Test
    void of_two_who_change_a_kind_the_second_is_told() {
        asks(before, with(new Ask(code, false, false)));

        assertThat(refusal(() -> measures.ask(KIND, before, List.of()))).containsExactly("STALE");
        assertThat(asked()).contains(new Ask(code, false, false));
        assertThat(refusal(() -> measures.change(code, 7, input(null, "Autre", "sum", false))))
                .containsExactly("STALE");
    }

    @Test
    void a_measure_is_renamed_and_the_audit_keeps_both_names() {
        As.administrator(done(() -> measures.change(code, 1, input(null, "Bornes installées", "sum", false))));

        assertThat(use().measure().label()).isEqualTo("Bornes installées");
        assertThat(use().measure().version()).isEqualTo(2);
        assertThat(Sql.number(
                        "select count(*) from audit_line where action = 'plan.measure.change' and label = ?",
                        "Bornes installées"))
                .isPositive();
    }

    @Test
    void what_is_wrong_is_named() {
        assertThat(refusal(() -> measures.add(input("Présences", "", "moyenne", false))))
                .containsExactly(
                        "INVALID",
                        "code plan-measure-code",
                        "label required",
                        "labelEn required",
                        "tally unknown-value");
        assertThat(refusal(() -> measures.add(input(code, "x".repeat(121), "last", true))))
                .containsExactly(
                        "INVALID",
                        "code plan-measure-taken",
                        "label too-long",
                        "labelEn too-long",
                        "reaches plan-measure-reaches-last");
        assertThat(refusal(() -> measures.ask(KIND, before, with(new Ask("rien", false, false)))))
                .containsExactly("INVALID", "asked unknown-value");
        assertThat(refusal(() ->
                        measures.ask(KIND, before, List.of(new Ask(code, false, false), new Ask(code, false, false)))))
                .containsExactly("INVALID", "asked unknown-value");
        assertThat(refusal(() -> measures.ask(KIND, before, with(new Ask(code, true, false)))))
                .containsExactly("INVALID", "main plan-measure-main-two");
        assertThat(refusal(() -> measures.ask(
                        KIND, before, with(new Ask("presences", false, false), new Ask("participants", false, false)))))
                .containsExactly("INVALID", "asked plan-measure-reaches-two");
        assertThat(refusal(() -> measures.kind("rien"))).containsExactly("NOT_FOUND");
        assertThat(asked()).isEqualTo(before);
    }

    @Test
    void only_administrators_read_and_change_them() {
        for (Role role : List.of(Role.MEMBER, Role.EPT_OFFICER)) {
            assertThat(refused(() -> As.a(role, "ept:200058790", () -> measures.kinds())))
                    .containsExactly("DENIED");
            assertThat(refused(() ->
                            As.a(role, "ept:200058790", done(() -> measures.add(input("essai_x", "X", "sum", false))))))
                    .containsExactly("DENIED");
            assertThat(refused(() ->
                            As.a(role, "ept:200058790", done(() -> measures.ask("rien", List.of(), List.of())))))
                    .containsExactly("DENIED");
        }
    }
}
