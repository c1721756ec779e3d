package kz.iin.certificate.print.drawing;

import com.google.zxing.common.BitMatrix;
import java.awt.geom.Path2D;

/** The line between dark modules and light ones, each of its corners once: a fraction of what as many squares take. */
final class ModuleOutline {

    private final BitMatrix modules;
    private final BitMatrix upperEdges;
    private final Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);

    ModuleOutline(BitMatrix modules) {
        this.modules = modules;
        this.upperEdges = new BitMatrix(modules.getWidth(), modules.getHeight());
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                followFrom(x, y);
            }
        }
    }

    Path2D path() {
        return path;
    }

    private void followFrom(int x, int y) {
        if (isDark(x, y) && !isDark(x, y - 1) && !upperEdges.get(x, y)) {
            path.moveTo(x, y);
            new Walk(x, y).around();
            path.closePath();
        }
    }

    private boolean isDark(int x, int y) {
        return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y);
    }

    /** From corner to corner, the dark modules on the right hand. */
    private final class Walk {

        private final int startX;
        private final int startY;
        private int x;
        private int y;
        private int stepX = 1;
        private int stepY;

        Walk(int x, int y) {
            this.x = x;
            this.y = y;
            startX = x;
            startY = y;
        }

        void around() {
            do {
                if (stepX == 1) {
                    upperEdges.set(x, y);
                }
                x += stepX;
                y += stepY;
                turn();
            } while (x != startX || y != startY || stepX != 1);
        }

        private void turn() {
            if (!isDarkAhead(-stepY, stepX)) {
                turnTo(-stepY, stepX);
            } else if (isDarkAhead(stepY, -stepX)) {
                turnTo(stepY, -stepX);
            }
        }

        /** @param sideX with sideY: which side of the way */
        private boolean isDarkAhead(int sideX, int sideY) {
            return isDark(x + (stepX + sideX - 1) / 2, y + (stepY + sideY - 1) / 2);
        }

        private void turnTo(int nextX, int nextY) {
            path.lineTo(x, y);
            stepX = nextX;
            stepY = nextY;
        }
    }
}
