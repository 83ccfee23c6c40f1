package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.deployment.post.PostField;
import fr.maillage.deployment.post.PostService;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.plan.result.ResultField;
import fr.maillage.plan.result.ResultService;
import fr.maillage.plan.scheme.LineDetail;
import fr.maillage.plan.scheme.LineService;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever enters a record is not asked for a code: the product gives the next one, which may be changed. */
@InsideEar
class GivenCodeIT {

    @Inject
    private ActionService actions;

    @Inject
    private FrameService frames;

    @Inject
    private ContractService contracts;

    @Inject
    private PostService posts;

    @Inject
    private ThemeService themes;

    @Inject
    private ResultService results;

    @Inject
    private VersionService versions;

    @Inject
    private LineService lines;

    private ActionDetail entered(String title) {
        return officer(() -> actions.create(FieldValues.none(ActionField.class)
                .with(ActionField.TITLE, title)
                .with(ActionField.KIND, "serie-ateliers")
                .with(ActionField.TERRITORY, "com:93032")));
    }

    private static int number(ActionDetail action) {
        String code = action.values().text(ActionField.CODE);
        assertThat(code).matches("A\\d{2,6}");
        return Integer.parseInt(code.substring(1));
    }

    @Test
    void actions_are_numbered_one_after_another_and_an_archived_one_keeps_its_code() {
        ActionDetail first = entered("Sans code");
        officer(() -> {
            actions.archive(first.id(), first.version(), "Essai");
            return null;
        });
        assertThat(number(entered("Sans code non plus"))).isEqualTo(number(first) + 1);
    }

    @Test
    void a_code_that_was_said_is_kept_and_a_blank_one_is_refused_to_what_has_one() {
        ActionDetail given = entered("À renommer");
        String own = "Z" + number(given) + "-ateliers";
        ActionDetail named = officer(
                () -> actions.update(given.id(), given.version(), given.values().with(ActionField.CODE, own)));
        assertThat(named.values().text(ActionField.CODE)).isEqualTo(own);
        assertThatThrownBy(() -> officer(() -> actions.update(
                        named.id(), named.version(), named.values().with(ActionField.CODE, (String) null))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void frames_and_contracts_are_given_theirs() {
        String frame = officer(() -> frames.create(FieldValues.none(FrameField.class)
                        .with(FrameField.NAME, "Schéma sans code")
                        .with(FrameField.KIND, "scheme")
                        .with(FrameField.TERRITORY, "com:93032"))
                .values()
                .text(FrameField.CODE));
        assertThat(frame).matches("C\\d{2,6}");
        String contract = officer(() -> contracts
                .create(FieldValues.none(ContractField.class)
                        .with(ContractField.TITLE, "Contrat sans code")
                        .with(ContractField.GENERATION, "2024-2030")
                        .with(ContractField.KIND, "communal")
                        .with(ContractField.TERRITORY, "com:93032")
                        .with(ContractField.STARTS_ON, "2024-01-01")
                        .with(ContractField.ENDS_ON, "2030-12-31"))
                .values()
                .text(ContractField.CODE));
        assertThat(contract).matches("CV\\d{2,6}");
    }

    @Test
    void posts_and_themes_are_given_theirs() {
        assertThat(officer(() -> posts.create(FieldValues.none(PostField.class).with(PostField.TERRITORY, "com:93032")))
                        .values()
                        .text(PostField.CODE))
                .matches("PO\\d{2,6}");
        assertThat(As.administrator(() -> themes.create(FieldValues.none(ThemeField.class)
                                .with(ThemeField.NAME, "Thème sans code")
                                .with(ThemeField.KIND, "theme")))
                        .values()
                        .text(ThemeField.CODE))
                .matches("theme-\\d{2,6}");
    }

    @Test
    void an_indicator_is_given_the_next_code_of_its_action() {
        UUID action = entered("Pour des indicateurs").id();
        FieldValues<ResultField> said = FieldValues.none(ResultField.class).with(ResultField.LABEL, "Personnes venues");
        officer(() -> results.add(action, said.with(ResultField.CODE, "I4")));
        assertThat(officer(() -> results.add(action, said)).code()).isEqualTo("I05");
    }

    @Test
    void lines_of_a_draft_are_given_codes_that_no_version_has() {
        UUID draft = officer(() -> versions.current(frames.create(FieldValues.none(FrameField.class)
                                .with(FrameField.NAME, "Schéma à coder")
                                .with(FrameField.KIND, "scheme")
                                .with(FrameField.TERRITORY, "com:93032"))
                        .id()))
                .version()
                .id();
        LineDetail first = axis(draft, null);
        assertThat(first.line().code()).isEqualTo("A1");
        assertThat(officer(() -> lines.add(
                                draft,
                                FieldValues.none(LineField.class)
                                        .with(LineField.LEVEL, "objective")
                                        .with(LineField.PARENT, "A1")
                                        .with(LineField.LABEL, "Oser")))
                        .line()
                        .code())
                .isEqualTo("O1.1");
        LineDetail gone = axis(draft, null);
        officer(() -> {
            lines.remove(gone.id(), gone.version());
            return null;
        });
        // No version has it any more.
        assertThat(axis(draft, null).line().code()).isEqualTo("A2");
        assertThat(axis(draft, "AX").line().code()).isEqualTo("AX");
    }

    private LineDetail axis(UUID draft, String code) {
        return officer(() -> lines.add(
                draft,
                FieldValues.none(LineField.class)
                        .with(LineField.LEVEL, "axis")
                        .with(LineField.CODE, code)
                        .with(LineField.LABEL, "Donner envie")));
    }
}
