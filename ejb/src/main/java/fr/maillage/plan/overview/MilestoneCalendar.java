package fr.maillage.plan.overview;

import fr.maillage.shared.CalendarFile;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/** Milestones as a calendar file: each is a day; it keeps its UID, and its SEQUENCE grows with its version. */
public final class MilestoneCalendar {

    private MilestoneCalendar() {}

    /**
     * The file's text.
     *
     * @param now when it is made
     * @param description what is said of a milestone beside its title
     * @param address the page of its action
     */
    public static String of(
            List<DatedMilestone> milestones,
            Instant now,
            Function<DatedMilestone, String> description,
            Function<DatedMilestone, URI> address) {
        return CalendarFile.of(
                "Actions",
                milestones.stream()
                        .map(milestone -> event(milestone, now, description, address))
                        .toList());
    }

    private static VEvent event(
            DatedMilestone milestone,
            Instant now,
            Function<DatedMilestone, String> description,
            Function<DatedMilestone, URI> address) {
        VEvent event = new VEvent(false);
        event.add(new Uid(milestone.id() + "@maillage"));
        event.add(new DtStamp(now));
        event.add(new Sequence(milestone.version()));
        event.add(new DtStart<>(milestone.dueOn()));
        event.add(ImmutableTransp.TRANSPARENT);
        event.add(new Summary(
                (milestone.doneOn() == null ? "" : "✓ ") + milestone.title() + " (" + milestone.actionTitle() + ")"));
        event.add(new Description(description.apply(milestone)));
        event.add(new Url(address.apply(milestone)));
        return event;
    }
}
