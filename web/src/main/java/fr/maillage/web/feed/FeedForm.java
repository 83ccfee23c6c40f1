package fr.maillage.web.feed;

import fr.maillage.feed.FeedInput;
import fr.maillage.feed.FeedKind;
import fr.maillage.importing.ImportProfile;
import java.io.Serializable;
import java.time.DayOfWeek;

/** Inputs of the page of a watched source. */
public class FeedForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String kind = FeedKind.URL.name();
    private String location;
    private String profile = ImportProfile.NATIONAL_V1.code();
    private String source;
    private boolean complete;
    private String weekday;
    private String hour = "4";
    private boolean active = true;

    static FeedForm of(FeedInput input) {
        FeedForm form = new FeedForm();
        form.name = input.name();
        form.kind = input.kind().name();
        form.location = input.location();
        form.profile = input.profile();
        form.source = input.source();
        form.complete = input.complete();
        form.weekday = input.weekday() == null ? null : input.weekday().name();
        form.hour = String.valueOf(input.hour());
        form.active = input.active();
        return form;
    }

    FeedInput input() {
        return new FeedInput(
                name,
                FeedKind.valueOf(kind),
                location,
                profile,
                source,
                complete,
                weekday == null || weekday.isBlank() ? null : DayOfWeek.valueOf(weekday),
                Integer.valueOf(hour),
                active);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLocation() {
        return location;
    }

    public void setLocation(String location) {
        this.location = location;
    }

    public String getProfile() {
        return profile;
    }

    public void setProfile(String profile) {
        this.profile = profile;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }

    public String getWeekday() {
        return weekday;
    }

    public void setWeekday(String weekday) {
        this.weekday = weekday;
    }

    public String getHour() {
        return hour;
    }

    public void setHour(String hour) {
        this.hour = hour;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
