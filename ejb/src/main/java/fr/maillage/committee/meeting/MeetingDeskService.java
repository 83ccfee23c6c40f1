package fr.maillage.committee.meeting;

import fr.maillage.committee.GatheringService;
import fr.maillage.committee.GatheringView;
import fr.maillage.committee.Presence;
import fr.maillage.committee.attendance.AttendanceService;
import fr.maillage.committee.attendance.SheetRow;
import fr.maillage.committee.decision.DecisionDetail;
import fr.maillage.committee.decision.DecisionEffectService;
import fr.maillage.committee.decision.DecisionField;
import fr.maillage.committee.decision.DecisionList;
import fr.maillage.committee.decision.DecisionService;
import fr.maillage.committee.decision.EffectView;
import fr.maillage.committee.invitation.InvitationService;
import fr.maillage.committee.item.ItemDetail;
import fr.maillage.committee.item.ItemField;
import fr.maillage.committee.item.ItemService;
import fr.maillage.committee.item.ItemView;
import fr.maillage.committee.minutes.MinutesHead;
import fr.maillage.committee.minutes.MinutesReader;
import fr.maillage.committee.minutes.MinutesSection;
import fr.maillage.committee.persistence.DecisionEffectRepository;
import fr.maillage.committee.persistence.QuorumRepository;
import fr.maillage.committee.task.TaskDetail;
import fr.maillage.committee.task.TaskField;
import fr.maillage.committee.task.TaskList;
import fr.maillage.committee.task.TaskService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.person.PersonRef;
import fr.maillage.person.PersonService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The desk of a secretary while a gathering goes on. All of it needs EDIT_COMMITTEE on the territory of the body, and a
 * gathering that is not archived; names of members need READ_CONTACTS there, too.
 */
@Stateless
public class MeetingDeskService {

    @Inject
    private GatheringService gatherings;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionList decisionList;

    @Inject
    private DecisionEffectService effects;

    @Inject
    private DecisionEffectRepository effectRows;

    @Inject
    private QuorumRepository quorums;

    @Inject
    private TaskService tasks;

    @Inject
    private TaskList taskList;

    @Inject
    private ItemService items;

    @Inject
    private AttendanceService attendance;

    @Inject
    private InvitationService invitations;

    @Inject
    private LostVotes lost;

    @Inject
    private MinutesReader reader;

    @Inject
    private PersonService persons;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the lists and counts that stand beside the texts of a gathering.
     *
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE on the territory of the body; NOT_FOUND, also for an
     *     archived gathering
     */
    public MeetingDesk desk(UUID gathering) {
        GatheringView held = held(gathering);
        List<SheetRow> sheet = sheet(gathering);
        LocalDate today = ClockProducer.today(clock);
        return new MeetingDesk(
                quorums.at(gathering),
                invitations.counts(gathering).invited(),
                decisionList.at(gathering),
                effectRows.pending(gathering),
                taskList.at(gathering),
                today,
                held.heldOn().isAfter(today) ? today : held.heldOn(),
                members(sheet),
                Arrivals.away(sheet).stream().map(Arrivals::label).toList(),
                effects.offeredWithoutDay());
    }

    /**
     * Takes a decision at a gathering, names the records that it is about, and does to them what can be done now. A vote
     * that does not adopt what was put is no decision: the minutes tell of it.
     *
     * @param part the identifier of an item of the agenda, or {@link MinutesSection#GENERAL}
     * @param said what was decided, but for where
     * @param wanted what is to be done to records, by their references; a blank effect for one that is only named
     * @param locale in which the minutes tell of a vote
     * @throws Problem as {@link DecisionService#create}, {@link DecisionEffectService#name} and, for a vote that was lost,
     *     {@link LostVotes#tell}; nothing is written then
     */
    public MeetingDecision decide(
            UUID gathering,
            String part,
            FieldValues<DecisionField> said,
            Map<RecordRef, String> wanted,
            Locale locale) {
        GatheringView held = held(gathering);
        FieldValues<DecisionField> input = said.with(
                        DecisionField.BODY, held.body().toString())
                .with(DecisionField.GATHERING, gathering.toString())
                .with(DecisionField.ITEM, general(part) ? null : part);
        if (!decisions.adopted(input)) {
            lost.tell(gathering, part, input, locale);
            return new MeetingDecision(null, 0);
        }
        DecisionDetail made = decisions.create(input);
        int waiting = 0;
        for (Map.Entry<RecordRef, String> one : wanted.entrySet()) {
            EffectView named = effects.name(made.id(), one.getKey(), one.getValue());
            if (named.appliable()) {
                effects.apply(made.id(), one.getKey());
            } else if (named.row().pending()) {
                waiting++;
            }
        }
        return new MeetingDecision(made.decision().number(), waiting);
    }

    /**
     * Gives a task that came up at a gathering.
     *
     * @param part as for {@link #decide}
     * @param said what is to be done, by whom and when; perhaps after which decision
     * @throws Problem as {@link TaskService#create}; INVALID on {@code agendaItem} for an item of another gathering
     */
    public TaskDetail give(UUID gathering, String part, FieldValues<TaskField> said) {
        GatheringView held = held(gathering);
        UUID item = general(part) ? null : item(held, part);
        return tasks.create(said.with(TaskField.BODY, held.body().toString()), gathering, item);
    }

    /**
     * Notes that a member came in.
     *
     * @param typed her name, as the list of those who are away offers it, or words that only one has
     * @return her name
     * @throws Problem DENIED also without READ_CONTACTS; INVALID on {@code member} for nobody, and for more than one
     */
    public String arrived(UUID gathering, String typed) {
        held(gathering);
        SheetRow member = Arrivals.meant(attendance.sheet(gathering), typed);
        attendance.tick(
                gathering,
                List.of(new SheetRow(
                        member.person(), member.name(), member.actor(), Presence.PRESENT.code(), member.group())));
        return member.name();
    }

    /**
     * Lets an item wait for the next gathering, or no more.
     *
     * @param version of the item, as the caller has seen it
     * @throws Problem as {@link ItemService#update}
     */
    public ItemDetail carryOver(UUID item, int version, boolean waits) {
        caller.require(Permission.EDIT_COMMITTEE);
        return items.update(
                item,
                version,
                items.get(item).values().with(ItemField.CARRIED_OVER, waits ? ItemField.YES : ItemField.NO));
    }

    private GatheringView held(UUID gathering) {
        caller.require(Permission.EDIT_COMMITTEE);
        MinutesHead head = reader.head(gathering);
        caller.require(Permission.EDIT_COMMITTEE, head.territory());
        if (head.archived()) {
            throw Problem.notFound("committee.gathering", gathering.toString());
        }
        return gatherings.get(gathering).gathering();
    }

    private UUID item(GatheringView held, String part) {
        ItemView item = items.get(uuid("agendaItem", part)).item();
        if (!item.gathering().equals(held.id())) {
            throw Problem.invalid("agendaItem", "committee-decision-foreign-item", item.title(), held.title());
        }
        return item.id();
    }

    private List<SheetRow> sheet(UUID gathering) {
        return caller.may(Permission.READ_CONTACTS, reader.head(gathering).territory())
                ? attendance.sheet(gathering)
                : List.of();
    }

    private List<PersonRef> members(List<SheetRow> sheet) {
        Map<Long, PersonRef> known =
                persons.references(sheet.stream().map(SheetRow::person).collect(Collectors.toSet()));
        return sheet.stream()
                .map(row -> known.get(row.person()))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean general(String part) {
        return MinutesSection.GENERAL.equals(part);
    }

    private static UUID uuid(String field, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid(field, "unknown-value", text);
        }
    }
}
