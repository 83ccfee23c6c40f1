package fr.maillage.plan.action;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;
import static fr.maillage.record.FieldSpec.numbered;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/**
 * Fields of an action, in the order in which pages and files show them. Others are named as
 * people write them: actors by name, lines and findings by code.
 */
public enum ActionField implements RecordField {
    TITLE(must("what", "title", FieldTypes.name(300))),
    /** Code by which files call it, in its territory. */
    CODE(numbered("what", "code", FieldTypes.line(40), "A")),
    KIND(must("what", "kind", FieldTypes.code(Vocabulary.ACTION_KIND))),
    /** The code of the territory whose officers keep it. */
    TERRITORY(must("what", "territory", FieldTypes.reference("unknown-value"))),
    PURPOSE(may("what", "purpose", FieldTypes.text(4000))),
    STATE(must("state", "state", FieldTypes.choice(ActionState.codes()))),
    /** Why it is suspended or abandoned. */
    STATE_REASON(may("state", "stateReason", FieldTypes.text(500))),
    STARTS_ON(may("state", "startsOn", FieldTypes.date("plan-date"))),
    ENDS_ON(may("state", "endsOn", FieldTypes.date("plan-date"))),
    /** The lines that it serves, with their frames ({@code STN1/O2.3}); the first one is the principal. */
    OBJECTIVES(may("why", "objectives", FieldTypes.references())),
    /** The findings that it answers to: their codes, or their titles where they have none. */
    FINDINGS(may("why", "findings", FieldTypes.references())),
    /** The name of the actor that leads it. */
    LEAD(may("who", "lead", FieldTypes.reference("plan-action-actor-archived"))),
    /** The names of actors. */
    PARTNERS(may("who", "partners", FieldTypes.references())),
    PUBLICS(may("who", "publics", FieldTypes.codes(Vocabulary.AUDIENCE))),
    /** The codes of the territories for whose people it is. */
    PERIMETER(may("where", "perimeter", FieldTypes.references())),
    /** The codes of the communes where it takes place. */
    COMMUNES(may("where", "communes", FieldTypes.references())),
    /** The names of places of the register, with their communes. */
    PLACES(may("where", "places", FieldTypes.references())),
    DELIVERABLES(may("more", "deliverables", FieldTypes.text(4000))),
    RISKS(may("more", "risks", FieldTypes.text(4000))),
    /** By which others file it. */
    FILE_NUMBERS(may("more", "fileNumbers", FieldTypes.items()));

    private final FieldSpec spec;

    ActionField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
