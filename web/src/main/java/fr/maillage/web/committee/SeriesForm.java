package fr.maillage.web.committee;

import fr.maillage.committee.series.SeriesInput;
import fr.maillage.committee.series.SeriesRhythm;
import fr.maillage.web.shared.TypedDays;
import java.io.Serializable;
import java.util.List;

/** Questions of the form of a gathering about its series. */
public class SeriesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String rhythm;
    private String interval;
    private String until;
    private String count;
    private String dates;
    private boolean following;

    /** Tells if several gatherings are to be entered. */
    boolean repeated() {
        return rhythm != null && !rhythm.isBlank();
    }

    SeriesInput input() {
        return new SeriesInput(rhythm, interval, until, count, TypedDays.days(dates));
    }

    /** The codes of the rhythms, in their order. */
    public List<String> getRhythms() {
        return SeriesRhythm.codes();
    }

    /** Null or blank for a single gathering. */
    public String getRhythm() {
        return rhythm;
    }

    public void setRhythm(String rhythm) {
        this.rhythm = rhythm;
    }

    public String getInterval() {
        return interval;
    }

    public void setInterval(String interval) {
        this.interval = interval;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getCount() {
        return count;
    }

    public void setCount(String count) {
        this.count = count;
    }

    public String getDates() {
        return dates;
    }

    public void setDates(String dates) {
        this.dates = dates;
    }

    /** Tells if those that follow are to change, too. */
    public boolean isFollowing() {
        return following;
    }

    public void setFollowing(boolean following) {
        this.following = following;
    }
}
