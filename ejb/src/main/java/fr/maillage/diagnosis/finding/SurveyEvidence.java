package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Surveys on whose answers findings rest. */
@ApplicationScoped
class SurveyEvidence implements EvidenceKind {

    @Inject
    private SurveyRepository surveys;

    @Inject
    private Caller caller;

    @Override
    public String type() {
        return surveys.kind();
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return surveys.titles(ids).keySet();
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return caller.may(Permission.READ) ? surveys.titles(ids) : Map.of();
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        return caller.may(Permission.READ) ? surveys.meant(words, most) : Map.of();
    }
}
