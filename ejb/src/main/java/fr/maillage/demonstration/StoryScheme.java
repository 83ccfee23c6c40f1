package fr.maillage.demonstration;

import fr.maillage.plan.frame.FrameList;
import fr.maillage.plan.frame.FrameView;
import fr.maillage.plan.scheme.Adoption;
import fr.maillage.plan.scheme.AdoptionService;
import fr.maillage.plan.scheme.VersionDetail;
import fr.maillage.plan.scheme.VersionService;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The scheme that came of the story's diagnosis, and its adoption. The axes are the committee's words, the rest is made up. */
@ApplicationScoped
class StoryScheme {

    private static final LocalDate SUBMITTED = LocalDate.of(2021, 6, 24);
    private static final LocalDate ADOPTED = LocalDate.of(2021, 7, 8);

    @Inject
    private StoryPlace story;

    @Inject
    private StoryFiles files;

    @Inject
    private FrameList frames;

    @Inject
    private VersionService versions;

    @Inject
    private AdoptionService adoptions;

    /** Tells it as a committee of that territory. */
    void load(TerritoryView where) {
        StoryTime time = story.time();
        files.take("plan", "scheme", where);
        FrameView scheme = frames.page(
                        ListRequest.ALL.with("territory", where.code()).with("q", "STN1"), PageRequest.first())
                .items()
                .get(0);
        VersionDetail draft = versions.current(scheme.id());
        VersionDetail submitted =
                adoptions.submit(draft.version().id(), draft.version().version(), time.day(SUBMITTED));
        adoptions.adopt(submitted.version().id(), submitted.version().version(), adoption(where, time.day(ADOPTED)));
    }

    private static Adoption adoption(TerritoryView where, LocalDate day) {
        return new Adoption(day, "Conseil de territoire, " + where.name(), "CT" + day + "-12 (fictif)");
    }
}
