package fr.maillage.committee.publication;

import fr.maillage.committee.model.Decision;
import fr.maillage.committee.persistence.PublicationRepository;
import fr.maillage.norm.PersonalWordsPolicy;
import fr.maillage.person.PersonRegister;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds in words that are to be shown in whom somebody may be known. */
@ApplicationScoped
class NameDetector {

    @Inject
    private PublicationRepository publications;

    @Inject
    private PersonRegister people;

    @Inject
    private Clock clock;

    /** Finds the marks in some texts of a decision, each words once; in two statements, however many people there are. */
    List<Mark> find(Decision decision, String... texts) {
        List<String> names = new ArrayList<>(publications.known(decision.id(), ClockProducer.today(clock)));
        names.addAll(people.namesInside(decision.territoryId()));
        KnownNames known = new KnownNames(names);
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (String text : texts) {
            known.in(text).forEach(words -> marks.put(words, new Mark(words, true)));
            PersonalWordsPolicy.findAnywhere(text).stream()
                    .filter(words -> marks.values().stream()
                            .noneMatch(mark -> mark.known() && mark.words().contains(words)))
                    .forEach(words -> marks.putIfAbsent(words, new Mark(words, false)));
        }
        return List.copyOf(marks.values());
    }
}
