package fr.maillage.plan;

import static fr.maillage.plan.SchemeStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.funding.contract.ContractField;
import fr.maillage.funding.contract.ContractService;
import fr.maillage.plan.action.ActionDetail;
import fr.maillage.plan.action.ActionField;
import fr.maillage.plan.action.ActionService;
import fr.maillage.plan.frame.FrameField;
import fr.maillage.plan.frame.FrameService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.Problem;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
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
}
