package fr.maillage.committee.paper;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A document of a gathering for somebody who may change it, or not. */
public record PaperDetail(PaperView paper, boolean editable) implements RecordDetail<PaperField> {

    @Override
    public UUID id() {
        return paper.id();
    }

    @Override
    public int version() {
        return paper.version();
    }

    @Override
    public FieldValues<PaperField> values() {
        return paper.values();
    }

    @Override
    public boolean open() {
        return editable && !paper.archived() && !paper.gatheringArchived();
    }
}
