// Finds the text of a QR code in a picture or before the camera: by the browser's own reader of codes (Shape Detection API), and
// where it has none by jsQR, which is loaded when it is needed.

const EVERY_MILLIS = 200;

/** Larger pictures are made smaller before jsQR looks at them: pixels on the longer side. */
const LONGEST_SIDE = 1600;

const textIn = 'BarcodeDetector' in window ? textByBrowser : textByLibrary;

async function textByBrowser(picture) {
  const found = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
  return found.length ? found[0].rawValue : null;
}

async function textByLibrary(picture) {
  await import('./jsQR.js');
  const { data, width, height } = pixelsOf(picture);
  const found = window.jsQR(data, width, height, { inversionAttempts: 'dontInvert' });
  return found && found.data;
}

/** On white, as paper is, where the picture is transparent. */
function pixelsOf(picture) {
  const [width, height] = [picture.videoWidth || picture.width, picture.videoHeight || picture.height];
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const drawing = canvas.getContext('2d', { willReadFrequently: true });
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return drawing.getImageData(0, 0, canvas.width, canvas.height);
}

/** @returns the text, or null where no code is found */
export async function textInPicture(file) {
  try {
    return await textIn(await createImageBitmap(file));
  } catch (noPicture) {
    return null;
  }
}

/** Looks until a code is found. @returns what stops looking */
export async function watch(video, found) {
  const camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  video.srcObject = camera;
  await video.play();
  const looking = setInterval(async () => {
    const text = await textIn(video).catch(() => null);
    if (text) {
      found(text);
    }
  }, EVERY_MILLIS);
  return () => {
    clearInterval(looking);
    camera.getTracks().forEach((track) => track.stop());
  };
}
