package fr.maillage.offer;

import static fr.maillage.record.FieldSpec.may;
import static fr.maillage.record.FieldSpec.must;

import fr.maillage.record.FieldSpec;
import fr.maillage.record.FieldTypes;
import fr.maillage.record.RecordField;
import fr.maillage.vocabulary.Vocabulary;

/** Fields of an offer, in the order in which pages and files show them. */
public enum OfferField implements RecordField {
    NAME(must("where", "name", FieldTypes.name(200))),
    /** The opaque identifier of the actor that offers it. */
    ACTOR(may("where", "actor", FieldTypes.reference("offer-actor-archived"))),
    SERVICES(must("what", "services", FieldTypes.codes(Vocabulary.SERVICE))),
    SERVICE_DETAILS(may("what", "serviceDetails", FieldTypes.codes(Vocabulary.SERVICE_DETAIL))),
    PUBLICS(may("what", "publics", FieldTypes.codes(Vocabulary.PUBLIC))),
    SUPPORTS(may("what", "supports", FieldTypes.codes(Vocabulary.SUPPORT))),
    LANGUAGES(may("what", "languages", FieldTypes.codes(Vocabulary.LANGUAGE))),
    ASSISTANCE(may("how", "assistance", FieldTypes.codes(Vocabulary.ASSISTANCE))),
    FEES(may("how", "fees", FieldTypes.codes(Vocabulary.FEE))),
    /** "This place does not receive the public" is said of a place, by its record. */
    ACCESS(may("how", "access", FieldTypes.codesBut(Vocabulary.ACCESS, "sans-public", "offer-no-public"))),
    /** People who can be received in a week. */
    CAPACITY(may("how", "capacity", FieldTypes.number(1, 100_000, "offer-capacity"))),
    OPENING_HOURS(may("when", "openingHours", FieldTypes.openingHours())),
    SCHEDULE(may("when", "schedule", FieldTypes.text(500))),
    ACTIVE_FROM(may("when", "activeFrom", FieldTypes.date("offer-date"))),
    ACTIVE_UNTIL(may("when", "activeUntil", FieldTypes.date("offer-date"))),
    PHONE(may("reach", "phone", FieldTypes.phone())),
    EMAIL(may("reach", "email", FieldTypes.email())),
    WEBSITE(may("reach", "website", FieldTypes.url())),
    APPOINTMENT_URL(may("reach", "appointmentUrl", FieldTypes.url())),
    REMARK(may("reach", "remark", FieldTypes.text(2000)));

    private final FieldSpec spec;

    OfferField(FieldSpec spec) {
        this.spec = spec;
    }

    @Override
    public FieldSpec spec() {
        return spec;
    }
}
