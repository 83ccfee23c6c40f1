package fr.maillage.web.plan.measure;

import fr.maillage.plan.request.ReminderSettingsService;
import fr.maillage.plan.request.ReminderSettingsService.Current;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** From which day of the following month partners are reminded. */
@Named
@ViewScoped
public class ReminderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReminderSettingsService service;

    private Integer version;
    private Integer fromDay;

    /** Reads what holds now. */
    public void open() {
        if (version == null) {
            Current current = service.current();
            version = current.version();
            fromDay = current.fromDay();
        }
    }

    public String save() {
        service.save(version, fromDay);
        Notice.success("plan.reminder.saved");
        return "/plan/measure/list.xhtml?faces-redirect=true";
    }

    public Integer getFromDay() {
        return fromDay;
    }

    public void setFromDay(Integer fromDay) {
        this.fromDay = fromDay;
    }
}
