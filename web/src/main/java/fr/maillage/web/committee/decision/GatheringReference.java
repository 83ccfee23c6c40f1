package fr.maillage.web.committee.decision;

import fr.maillage.committee.GatheringField;
import fr.maillage.committee.GatheringList;
import fr.maillage.committee.GatheringView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.web.shared.FoundReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the gathering that somebody means by what she typed: its title or code, or words that only one has. */
@RequestScoped
public class GatheringReference extends FoundReference<GatheringView> {

    @Inject
    private GatheringList gatherings;

    public GatheringReference() {
        super("committee-decision-gathering-none", "committee-decision-gathering-many");
    }

    @Override
    protected List<GatheringView> found(String words, int most) {
        return gatherings
                .page(ListRequest.having(words), new PageRequest(0, most, "date", false))
                .items();
    }

    @Override
    protected String label(GatheringView gathering) {
        return written(gathering);
    }

    @Override
    protected Stream<String> names(GatheringView gathering) {
        return Stream.of(gathering.title(), code(gathering)).filter(Objects::nonNull);
    }

    @Override
    protected String id(GatheringView gathering) {
        return gathering.id().toString();
    }

    /** Writes a gathering as inputs do. */
    static String written(GatheringView gathering) {
        String code = code(gathering);
        return gathering.title() + " – " + (code == null ? "" : code + " – ") + gathering.bodyName();
    }

    private static String code(GatheringView gathering) {
        return gathering.values().text(GatheringField.CODE);
    }
}
