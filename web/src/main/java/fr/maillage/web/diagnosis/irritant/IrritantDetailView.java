package fr.maillage.web.diagnosis.irritant;

import fr.maillage.diagnosis.irritant.IrritantDetail;
import fr.maillage.diagnosis.irritant.IrritantField;
import fr.maillage.diagnosis.irritant.IrritantService;
import fr.maillage.diagnosis.irritant.IrritantState;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.shared.ClockProducer;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** The page of an irritant, on which the answer of the administration is noted, too. */
@Named
@ViewScoped
public class IrritantDetailView extends RecordDetailView<IrritantDetail, IrritantField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private IrritantService irritants;

    @Inject
    private IrritantLabels labels;

    @Inject
    private Clock clock;

    private String answeredOn;
    private String answer;

    public IrritantDetailView() {
        super(IrritantField.class, "diagnosis.irritant");
    }

    @Override
    protected RecordService<IrritantDetail, IrritantField> service() {
        return irritants;
    }

    @Override
    protected RecordLabels<IrritantField> labels() {
        return labels;
    }

    @Override
    public void load() {
        super.load();
        if (answeredOn == null) {
            answeredOn = ClockProducer.today(clock).toString();
        }
    }

    /** Notes what the administration answered, and when. */
    public String reply() {
        return go(
                IrritantState.ANSWERED,
                getDetail().values().with(IrritantField.ANSWERED_ON, answeredOn).with(IrritantField.ANSWER, answer));
    }

    /** Expects nothing more, with an answer or without. */
    public String close() {
        return go(IrritantState.CLOSED, getDetail().values());
    }

    private String go(IrritantState state, FieldValues<IrritantField> values) {
        irritants.update(uuid(), getVersion(), values.with(IrritantField.STATE, state.code()));
        Notice.success("diagnosis.irritant.done." + state.code());
        return again();
    }

    public String getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(String answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
