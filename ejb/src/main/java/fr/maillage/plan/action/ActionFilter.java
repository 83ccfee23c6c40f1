package fr.maillage.plan.action;

import fr.maillage.record.list.ListRequest;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Limits of the list of actions; null or blank for any.
 *
 * @param territory a territory's code: actions kept or taking place on it or a part of it
 * @param text words that must all occur in the title, the code, the lead or the territory
 * @param state the code of an {@link ActionState}
 * @param kind the code of a kind of actions
 * @param audience the code of a public
 * @param line the code of an axis or objective, with its frame ({@code STN1/A2}) or without: actions that serve it
 * @param lead the identifier of the actor that leads it
 * @param late true for late ones only
 * @param archived true for archived ones only
 * @param place the identifier of a place where it happens
 * @param mine true for those that the caller leads
 * @param frame the identifier of a frame: actions that serve a line of it
 * @param finding the identifier of a finding: actions that answer to it
 * @param person the identifier of a person: actions for which she answers, of the territories where the caller reads contacts
 */
public record ActionFilter(
        String territory,
        String text,
        String state,
        String kind,
        String audience,
        String line,
        String lead,
        boolean late,
        boolean archived,
        String place,
        boolean mine,
        String frame,
        String finding,
        String person)
        implements Serializable {

    private static final String YES = "true";

    /** Every action that is not archived. */
    public static final ActionFilter ALL = asking().filter();

    /** A filter that asks for nothing but the actions of a territory. */
    public static ActionFilter inside(String territory) {
        return asking().territory(territory).filter();
    }

    /** A filter that asks for nothing but the actions that serve a frame. */
    public static ActionFilter ofFrame(String frame) {
        return asking().frame(frame).filter();
    }

    /** A filter that asks for nothing but the actions that answer to a finding. */
    public static ActionFilter ofFinding(String finding) {
        return asking().finding(finding).filter();
    }

    /**
     * The same as every list is asked.
     *
     * @param day as of which actions are in a state, and late; null for today
     */
    public ListRequest asked(LocalDate day) {
        return ListRequest.ALL
                .with("territory", filled(territory))
                .with("q", filled(text))
                .with("state", filled(state))
                .with("kind", filled(kind))
                .with("public", filled(audience))
                .with("line", filled(line))
                .with("lead", filled(lead))
                .with("late", late ? YES : null)
                .with("archived", archived ? YES : null)
                .with("place", filled(place))
                .with("mine", mine ? YES : null)
                .with("frame", filled(frame))
                .with("finding", filled(finding))
                .with("person", filled(person))
                .with("at", day == null ? null : day.toString());
    }

    /** A question to the list, as pages of actions pass it on; the day is left out. */
    public static ActionFilter of(ListRequest asked) {
        return asking().territory(asked.value("territory"))
                .text(asked.value("q"))
                .state(asked.value("state"))
                .kind(asked.value("kind"))
                .audience(asked.value("public"))
                .line(asked.value("line"))
                .lead(asked.value("lead"))
                .late(asked.value("late") != null)
                .archived(asked.archived())
                .place(asked.value("place"))
                .mine(asked.value("mine") != null)
                .frame(asked.value("frame"))
                .finding(asked.value("finding"))
                .person(asked.value("person"))
                .filter();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** A filter that asks for nothing yet. */
    public static Builder asking() {
        return new Builder();
    }

    /** A filter in the making. */
    public static final class Builder {

        private String territory;
        private String text;
        private String state;
        private String kind;
        private String audience;
        private String line;
        private String lead;
        private boolean late;
        private boolean archived;
        private String place;
        private boolean mine;
        private String frame;
        private String finding;
        private String person;

        private Builder() {}

        /** See {@link ActionFilter#territory}. */
        public Builder territory(String asked) {
            territory = asked;
            return this;
        }

        /** See {@link ActionFilter#text}. */
        public Builder text(String asked) {
            text = asked;
            return this;
        }

        /** See {@link ActionFilter#state}. */
        public Builder state(String asked) {
            state = asked;
            return this;
        }

        /** See {@link ActionFilter#kind}. */
        public Builder kind(String asked) {
            kind = asked;
            return this;
        }

        /** See {@link ActionFilter#audience}. */
        public Builder audience(String asked) {
            audience = asked;
            return this;
        }

        /** See {@link ActionFilter#line}. */
        public Builder line(String asked) {
            line = asked;
            return this;
        }

        /** See {@link ActionFilter#lead}. */
        public Builder lead(String asked) {
            lead = asked;
            return this;
        }

        /** See {@link ActionFilter#late}. */
        public Builder late(boolean asked) {
            late = asked;
            return this;
        }

        /** See {@link ActionFilter#archived}. */
        public Builder archived(boolean asked) {
            archived = asked;
            return this;
        }

        /** See {@link ActionFilter#place}. */
        public Builder place(String asked) {
            place = asked;
            return this;
        }

        /** See {@link ActionFilter#mine}. */
        public Builder mine(boolean asked) {
            mine = asked;
            return this;
        }

        /** See {@link ActionFilter#frame}. */
        public Builder frame(String asked) {
            frame = asked;
            return this;
        }

        /** See {@link ActionFilter#finding}. */
        public Builder finding(String asked) {
            finding = asked;
            return this;
        }

        /** See {@link ActionFilter#person}. */
        public Builder person(String asked) {
            person = asked;
            return this;
        }

        public ActionFilter filter() {
            return new ActionFilter(
                    territory, text, state, kind, audience, line, lead, late, archived, place, mine, frame, finding,
                    person);
        }
    }
}
