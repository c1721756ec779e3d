package kz.iin.shep.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Wakes those who send, for letters that fell due again, and asks after the silent ones now and then. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailTimer {

    @Inject
    private SendLetters sendLetters;

    @Inject
    private AskState askState;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void tick() {
        sendLetters.wake();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void ask() {
        askState.askAll();
    }
}
