package fr.maillage.plan.result;

import fr.maillage.plan.action.ActionDetail;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A result indicator with its action, for somebody who may change it, or not. */
public record ResultDetail(ResultView view, ActionDetail of) implements RecordDetail<ResultField> {

    @Override
    public UUID id() {
        return view.result().id();
    }

    @Override
    public int version() {
        return view.result().version();
    }

    @Override
    public FieldValues<ResultField> values() {
        return view.values();
    }

    @Override
    public boolean editable() {
        return of.editable();
    }

    @Override
    public boolean open() {
        return of.open();
    }
}
