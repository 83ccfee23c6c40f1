package fr.maillage.sample;

import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.LifecycleService;
import fr.maillage.sample.model.Sample;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Samples. Reading needs READ somewhere; changing one needs EDIT_PLACES on its territory. {@link SampleList} lists them. */
@Stateless
@LocalBean
public class SampleService extends LifecycleService<Sample, SampleDetail, SampleField> {

    @Inject
    private SampleLifecycle lifecycle;

    @Inject
    private SampleList list;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    /**
     * Enters a sample.
     *
     * @throws Problem INVALID with one violation per wrong field; DENIED without EDIT_PLACES on the territory; NOT_FOUND
     *     for an unknown one
     */
    public SampleDetail create(String territory, FieldValues<SampleField> input) {
        caller().require(Permission.EDIT_PLACES);
        long where = territories.required(territory).id();
        caller().require(Permission.EDIT_PLACES, where);
        return detail(lifecycle.create(where, check(input, FieldValues.none(SampleField.class))));
    }

    @Override
    public SampleDetail update(UUID id, int version, FieldValues<SampleField> input) {
        Sample sample = lifecycle.forChange(id, version);
        lifecycle.requireActive(sample);
        FieldValues<SampleField> before = list.byUuid(id).orElseThrow().values();
        lifecycle.update(sample, before, check(input, before));
        return detail(sample);
    }

    private FieldValues<SampleField> check(FieldValues<SampleField> input, FieldValues<SampleField> before) {
        return SampleValidator.check(input, before, vocabularies.all());
    }

    @Override
    protected SampleLifecycle lifecycle() {
        return lifecycle;
    }

    @Override
    protected SampleDetail detail(Sample sample) {
        return new SampleDetail(list.byUuid(sample.uuid()).orElseThrow(), lifecycle.editable(sample));
    }
}
