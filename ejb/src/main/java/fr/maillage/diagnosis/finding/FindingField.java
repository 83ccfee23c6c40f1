package fr.maillage.diagnosis.finding;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of a finding, in the order in which pages and files show them. */
public enum FindingField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(300))),
    CONCLUSION(may("what", "conclusion", FieldTypes.text(4000))),
    /** The code of the territory that it is about. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    /** The codes of the themes that it is about. */
    THEMES(may("about", "themes", FieldTypes.picked())),
    PUBLICS(may("about", "publics", FieldTypes.codes(Vocabulary.AUDIENCE))),
    IMPORTANCE(may("about", "importance", FieldTypes.number(1, 5, "diagnosis-finding-grade"))),
    FEASIBILITY(may("about", "feasibility", FieldTypes.number(1, 5, "diagnosis-finding-grade"))),
    STATE(must("state", "state", FieldTypes.choice(FindingState.codes()))),
    PROPOSED_ON(must("state", "proposedOn", FieldTypes.date("diagnosis-statement-date"))),
    ADOPTED_ON(may("state", "adoptedOn", FieldTypes.date("diagnosis-statement-date"))),
    /** The opaque identifier of the finding that took its place. */
    SUPERSEDED_BY(may("state", "supersededBy", FieldTypes.reference("diagnosis-finding-successor-archived"))),
    /** Evidence, each as {@link Evidence} writes it, in their order. */
    EVIDENCE(may("evidence", "evidence", FieldTypes.picked()));

    private final FieldSpec spec;

    FindingField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
