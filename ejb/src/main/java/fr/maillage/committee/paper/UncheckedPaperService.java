package fr.maillage.committee.paper;

import fr.maillage.committee.model.Gathering;
import fr.maillage.committee.persistence.GatheringRepository;
import fr.maillage.committee.persistence.PaperListRepository;
import fr.maillage.document.KeptFile.Handed;
import fr.maillage.document.KeptFiles;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * Reads the documents of a gathering and asks for no right: whoever calls it has found out, as by a link, that somebody may
 * read them. Not to be called by pages that an account opens.
 */
@Stateless
public class UncheckedPaperService {

    @Inject
    private GatheringRepository gatherings;

    @Inject
    private PaperList list;

    @Inject
    private KeptFiles files;

    /** The documents that members read by their links, in the order of the agenda; archived ones left out. */
    public List<PaperView> forMembers(UUID gathering) {
        return list.unchecked(gathering, PaperListRepository.FOR_MEMBERS);
    }

    /**
     * The latest file of one of them; the caller closes its content.
     *
     * @throws Problem NOT_FOUND for what is no document for members of this gathering
     */
    public Handed fileForMembers(UUID gathering, UUID paper) {
        return files.hand(forMembers(gathering).stream()
                .filter(each -> each.id().equals(paper))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("committee.paper", String.valueOf(paper)))
                .file()
                .file());
    }

    /**
     * All annexes of a gathering, in the order of the agenda.
     *
     * @throws Problem NOT_FOUND
     */
    public AnnexList annexes(UUID gathering) {
        Gathering held = gatherings
                .byUuid(gathering)
                .orElseThrow(() -> Problem.notFound("committee.gathering", String.valueOf(gathering)));
        return new AnnexList(
                held.title(), held.heldOn(), held.territoryId(), list.unchecked(gathering, PaperListRepository.ANNEX));
    }
}
