package kz.iin.certificate.sign;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.signature.Fetch;

/** Gets what the signing library asks for: in bounded time, of bounded size. */
final class FetchedData implements DataLoader {

    private static final Logger LOG = Logger.getLogger(FetchedData.class.getName());

    private final transient Fetch fetch;
    private String contentType;

    FetchedData(Fetch fetch, String contentType) {
        this.fetch = fetch;
        this.contentType = contentType;
    }

    @Override
    public byte[] get(String address) {
        try {
            return fetch.get(URI.create(address));
        } catch (IOException silent) {
            throw new DSSExternalResourceException(address + ": " + silent.getMessage(), silent);
        }
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        for (String address : addresses) {
            try {
                return new DataAndUrl(address, get(address));
            } catch (DSSExternalResourceException silent) {
                LOG.log(Level.WARNING, "{0}", silent.getMessage());
            }
        }
        throw new DSSExternalResourceException("no answer from " + addresses);
    }

    @Override
    public byte[] post(String address, byte[] question) {
        try {
            return fetch.post(URI.create(address), contentType, question);
        } catch (IOException silent) {
            throw new DSSExternalResourceException(address + ": " + silent.getMessage(), silent);
        }
    }

    @Override
    public void setContentType(String type) {
        contentType = type;
    }
}
