package fr.maillage.diagnosis.intake;

import fr.maillage.diagnosis.collection.CollectionAsked;
import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.collection.CollectionService;
import fr.maillage.intake.RecordCollections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** The collections into which files of statements and of findings go. */
@ApplicationScoped
class IntakeCollections implements RecordCollections {

    @Inject
    private CollectionService collections;

    @Inject
    private CollectionDesk desk;

    @Override
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        collections.open().forEach(each -> choices.put(each.id().toString(), each.title()));
        return choices;
    }

    @Override
    public String meant(String named) {
        return desk.find(new CollectionAsked(named, null, null, null))
                .map(found -> found.id().toString())
                .orElse(named);
    }
}
