package fr.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantList;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.identity.Role;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordContract;
import fr.maillage.record.RecordService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Irritants are records like others, whose answers have a day. */
@InsideEar
class IrritantRecordIT extends RecordContract<IrritantDetail, IrritantField> {

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantList irritantList;

    IrritantRecordIT() {
        super(IrritantField.class, IrritantField.DESCRIPTION);
    }

    @Override
    protected RecordService<IrritantDetail, IrritantField> service() {
        return irritants;
    }

    @Override
    protected IrritantDetail enter() {
        return irritants.create(FieldValues.none(IrritantField.class)
                .with(IrritantField.SUBJECT, "Code trop court")
                .with(IrritantField.DESCRIPTION, "Il expire avant d'être saisi.")
                .with(IrritantField.TERRITORY, "com:93032")
                .with(IrritantField.ADMINISTRATION, "Caisse (essai)")
                .with(IrritantField.SENT_ON, "2026-03-02"));
    }

    @Override
    protected Page<?> list(PageRequest request) {
        return irritantList.page(ListRequest.ALL, request);
    }

    @Override
    protected List<String> orders() {
        return List.of("sentOn", "subject", "administration");
    }

    private List<String> rules(IrritantDetail made, FieldValues<IrritantField> to) {
        return catchThrowableOfType(
                        Problem.class,
                        () -> As.a(Role.EPT_OFFICER, INSIDE, () -> irritants.update(made.id(), made.version(), to)))
                .violations()
                .stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void an_answer_has_a_day_that_is_not_before_the_sending() {
        IrritantDetail made = As.a(Role.EPT_OFFICER, INSIDE, this::enter);
        FieldValues<IrritantField> answered = made.values().with(IrritantField.STATE, "answered");

        assertThat(rules(made, answered)).containsExactly("diagnosis-irritant-answered-on");
        assertThat(rules(made, answered.with(IrritantField.ANSWERED_ON, "2026-03-01")))
                .containsExactly("diagnosis-irritant-answered-before");
        assertThat(rules(made, made.values().with(IrritantField.ANSWERED_ON, "2026-03-09")))
                .containsExactly("diagnosis-irritant-waiting");
        IrritantDetail done = As.a(
                Role.EPT_OFFICER,
                INSIDE,
                () -> irritants.update(
                        made.id(), made.version(), answered.with(IrritantField.ANSWERED_ON, "2026-03-09")));
        assertThat(done.irritant().delay()).isEqualTo(7);
    }
}
