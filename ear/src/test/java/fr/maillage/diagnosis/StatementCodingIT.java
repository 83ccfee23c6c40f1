package fr.maillage.diagnosis;

import static fr.maillage.diagnosis.FindingDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.statement.StatementCoding;
import fr.maillage.diagnosis.statement.StatementCodingService;
import fr.maillage.diagnosis.statement.StatementCodingService.Mode;
import fr.maillage.diagnosis.statement.StatementDetail;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.diagnosis.statement.StatementService;
import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Statements are coded together: what somebody else changed meanwhile is named, the others are written. */
@InsideEar
class StatementCodingIT {

    @Inject
    private FindingDesk desk;

    @Inject
    private StatementService statements;

    @Inject
    private StatementCodingService coding;

    @Inject
    private ThemeService themes;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    private final String mark = "c" + UUID.randomUUID().toString().substring(0, 8);

    private String theme(String name) {
        return theme(name, "theme", null);
    }

    private String theme(String name, String kind, String parent) {
        FieldValues<ThemeField> values = FieldValues.none(ThemeField.class)
                .with(ThemeField.PARENT, parent)
                .with(ThemeField.CODE, mark + "-" + name)
                .with(ThemeField.NAME, "Thème " + name + " " + mark)
                .with(ThemeField.KIND, kind);
        return As.a(Role.ADMINISTRATOR, "dep:93", () -> themes.create(values))
                .theme()
                .code();
    }

    private List<String> of(StatementDetail statement) {
        return officer(() -> statements.get(statement.id())).values().list(StatementField.THEMES);
    }

    private StatementCoding code(Mode mode, List<String> codes, StatementDetail... some) {
        return officer(() -> coding.code(seen(some), codes, mode));
    }

    private static Map<UUID, Integer> seen(StatementDetail... some) {
        Map<UUID, Integer> seen = new LinkedHashMap<>();
        Stream.of(some).forEach(s -> seen.put(s.id(), s.version()));
        return seen;
    }

    private StatementDetail again(StatementDetail statement) {
        return officer(() -> statements.get(statement.id()));
    }

    @Test
    void themes_are_added_replaced_and_taken_away() {
        String phone = theme("telephone");
        String desk93 = theme("guichet");
        StatementDetail one = desk.said("Je fais tout avec mon téléphone.");
        StatementDetail two = desk.said("Le guichet a fermé.");

        assertThat(code(Mode.ADD, List.of(phone), one, two).changed()).isEqualTo(2);
        assertThat(code(Mode.ADD, List.of(phone), again(one), again(two)).unchanged())
                .isEqualTo(2);
        code(Mode.REPLACE, List.of(desk93), again(two));
        assertThat(of(one)).containsExactly(phone);
        assertThat(of(two)).containsExactly(desk93);
        code(Mode.REMOVE, List.of(phone, desk93), again(one), again(two));
        assertThat(of(one)).isEmpty();
        assertThat(of(two)).isEmpty();
        assertThat(officer(() -> statements.history(one.id()))).hasSize(3);
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_named_and_the_others_are_written() {
        String phone = theme("telephone");
        StatementDetail changed = desk.said("Celle-ci change, " + mark);
        StatementDetail other = desk.said("Celle-là non, " + mark);
        officer(() -> statements.update(
                changed.id(), changed.version(), changed.values().with(StatementField.NATURE, "need")));

        StatementCoding done = code(Mode.ADD, List.of(phone), changed, other);

        assertThat(done.changed()).isEqualTo(1);
        assertThat(done.refused())
                .extracting(r -> r.words() + " " + r.rule())
                .containsExactly("Celle-ci change, " + mark + " stale");
        assertThat(of(changed)).isEmpty();
        assertThat(of(other)).containsExactly(phone);
    }

    @Test
    void a_proposal_is_given_to_proposals_only() {
        String course = theme("cours", "proposal", theme("telephone"));
        StatementDetail observation = desk.said("Je marche beaucoup.");

        assertThat(code(Mode.ADD, List.of(course), observation).refused())
                .extracting(StatementCoding.Refused::rule)
                .containsExactly("diagnosis-statement-no-proposal");
    }

    @Test
    void a_theme_that_was_merged_meanwhile_is_the_one_in_which_it_was() {
        String old = theme("portable");
        String phone = theme("telephone");
        ThemeDetail merged = As.a(Role.ADMINISTRATOR, "dep:93", () -> {
            ThemeDetail detail =
                    themes.get(themes.tree().find(old).orElseThrow().id());
            return themes.merge(detail.id(), detail.version(), phone);
        });
        StatementDetail statement = desk.said("Mon portable.");

        assertThat(merged.theme().archived()).isTrue();
        assertThat(code(Mode.ADD, List.of(old), statement).changed()).isEqualTo(1);
        assertThat(of(statement)).containsExactly(phone);
    }

    @Test
    void nothing_too_much_unknown_or_of_others_is_refused() {
        String phone = theme("telephone");
        StatementDetail statement = desk.said("Je marche beaucoup.");

        assertThat(rules(() -> code(Mode.ADD, List.of(), statement))).containsExactly("diagnosis-coding-themes");
        assertThat(rules(() -> code(Mode.ADD, List.of("rien"), statement))).containsExactly("unknown-value");
        assertThat(rules(() -> code(Mode.ADD, List.of(phone)))).containsExactly("diagnosis-coding-statements");
        assertThat(problem(() -> As.a(
                                Role.EPT_OFFICER,
                                "ept:200057875",
                                () -> coding.code(seen(statement), List.of(phone), Mode.ADD)))
                        .kind())
                .isEqualTo(Kind.DENIED);
        assertThat(problem(() -> officer(() -> coding.code(Map.of(UUID.randomUUID(), 1), List.of(phone), Mode.ADD)))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void many_are_coded_in_as_many_statements_as_a_few() {
        String phone = theme("telephone");
        StatementDetail[] many = Stream.generate(() -> desk.said("Je marche beaucoup."))
                .limit(30)
                .toArray(StatementDetail[]::new);
        StatementDetail one = desk.said("Je marche peu.");
        code(Mode.ADD, List.of(phone), desk.said("Je ne marche pas."));

        long few = Statements.during(factory, () -> code(Mode.ADD, List.of(phone), one));
        long all = Statements.during(factory, () -> code(Mode.ADD, List.of(phone), many));

        // Each row's version is written by itself, in one batch.
        assertThat(all).isLessThanOrEqualTo(few + 30);
    }

    private static List<String> rules(Runnable action) {
        return problem(action).violations().stream().map(Violation::rule).toList();
    }

    private static Problem problem(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run);
    }
}
