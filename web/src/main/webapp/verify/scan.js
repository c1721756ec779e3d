// Finds the text of a QR code in a picture or before the camera, where the browser has a reader of codes (Shape Detection API).

const EVERY_MILLIS = 200;

export const canScan = 'BarcodeDetector' in window;

const reader = () => new BarcodeDetector({ formats: ['qr_code'] });

async function textIn(picture) {
  const found = await reader().detect(picture);
  return found.length ? found[0].rawValue : null;
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
