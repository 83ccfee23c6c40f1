package fr.maillage.committee.pack;

import fr.maillage.ask.AskKind;
import fr.maillage.committee.TablePersons;
import fr.maillage.committee.persistence.PackLinkRepository;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The packs that members are sent, each by a link of her own. */
@ApplicationScoped
public class PackAsk extends AskKind {

    /** As rows of links name the kind. */
    static final String CODE = "pack";

    @Inject
    private PackLinkRepository links;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String key() {
        return "committee.key.pack";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> gatherings) {
        return links.titles(gatherings);
    }

    @Override
    public String kind() {
        return "packs";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return links.told(persons).stream()
                .map(row -> TablePersons.ofGathering(row, "sentAt", row.moment("sent_at")))
                .toList();
    }
}
