package fr.maillage.diagnosis.release;

import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.territory.TerritoryKind;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Residents who are told to live in the same commune and to be of the same age. */
@ApplicationScoped
public class ToldAlike {

    @Inject
    private Released released;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Clock clock;

    /**
     * Tells how many they are, where it is told of an age band by itself, by commune and age as {@link
     * RespondentRepository#sharing} writes them.
     *
     * @param communes by key
     */
    public Map<String, Integer> in(List<Long> communes) {
        List<String> order = vocabularies.all().terms(Vocabulary.AGE_BAND).stream()
                .map(VocabularyTerm::code)
                .toList();
        Map<Long, TerritoryView> named = territories.byIds(communes);
        Map<String, Integer> alike = new HashMap<>();
        released.of(communes, ClockProducer.today(clock))
                .forEach((commune, told) -> told.ages(order).stream()
                        .filter(age -> age.bands().size() == 1
                                && !age.bands().get(0).isEmpty()
                                && age.people() >= ReleasePolicy.LEAST)
                        .forEach(age -> alike.put(
                                RespondentRepository.sharing(
                                        named.get(commune).code(), age.bands().get(0)),
                                age.people())));
        return alike;
    }

    /** The same of each commune in which somebody was counted. */
    public Map<String, Integer> everywhere() {
        LocalDate today = ClockProducer.today(clock);
        return in(territories.byIds(released.places(today)).values().stream()
                .filter(place -> place.kind() == TerritoryKind.COMMUNE)
                .map(TerritoryView::id)
                .toList());
    }
}
