package fr.maillage.committee.model;

import fr.maillage.committee.GroupLine;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.UUID;

/** A group of a gathering; what was said in it refers to it. */
@Entity
@Table(name = "gathering_group")
public class GatheringGroup {

    @Id
    @SequenceGenerator(name = "gathering_group_seq", sequenceName = "gathering_group_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "gathering_group_seq")
    private Long id;

    private UUID uuid;

    @Column(name = "gathering_id")
    private long gatheringId;

    private String code;

    private String title;

    private Integer present;

    private int rank;

    protected GatheringGroup() {}

    public GatheringGroup(UUID uuid, long gatheringId, String code) {
        this.uuid = uuid;
        this.gatheringId = gatheringId;
        this.code = code;
    }

    /** Replaces what it says beside its code. */
    public void describe(GroupLine line, int place) {
        title = line.title();
        present = line.present() == null ? null : Integer.valueOf(line.present());
        rank = place;
    }

    public Long id() {
        return id;
    }

    public long gatheringId() {
        return gatheringId;
    }

    /** Unique within the gathering. */
    public String code() {
        return code;
    }
}
