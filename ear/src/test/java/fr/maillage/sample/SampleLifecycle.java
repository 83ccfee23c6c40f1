package fr.maillage.sample;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.sample.model.Sample;
import fr.maillage.sample.persistence.SampleListRepository;
import fr.maillage.sample.persistence.SampleRepository;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes samples. They wait for nobody and nothing follows from them, so that the hooks of the base stay empty. */
@ApplicationScoped
class SampleLifecycle extends RecordLifecycle<Sample> {

    @Inject
    private SampleListRepository rows;

    /** For the proxy only. */
    SampleLifecycle() {}

    @Inject
    SampleLifecycle(SampleRepository samples, Caller caller, AuditTrail audit, Clock clock) {
        super(samples, Permission.EDIT_PLACES, caller, audit, clock);
    }

    @Override
    protected long territory(Sample sample) {
        return sample.territoryId();
    }

    @Override
    protected String label(Sample sample) {
        return sample.name();
    }

    Sample create(long territory, FieldValues<SampleField> values) {
        Sample sample = new Sample(UUID.randomUUID(), territory, now());
        return create(
                sample,
                () -> sample.describe(values, words(values)),
                () -> rows.terms(sample.id(), values.lists()),
                FieldValues.none(SampleField.class).changes(values));
    }

    void update(Sample sample, FieldValues<SampleField> before, FieldValues<SampleField> after) {
        update(
                sample,
                () -> sample.describe(after, words(after)),
                () -> rows.terms(sample.id(), after.lists()),
                before.changes(after));
    }

    private static String words(FieldValues<SampleField> values) {
        return PlainText.searched(Stream.of(values.text(SampleField.NAME), values.text(SampleField.REMARK)));
    }
}
