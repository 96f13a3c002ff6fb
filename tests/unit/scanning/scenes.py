"""Frames as a desk's camera takes them, made by rule: a code on paper or a phone, and what goes wrong between.

There are no photographs of guests' codes that could be handed on with the program, so a camera is played: the code is
seen in perspective on a surface that may be crumpled, in uneven light, out of focus or moving, with the noise of
a small sensor, and compressed. A seed makes the same frame on every machine. What is measured on these frames compares
one way of reading with another; it is no promise about a camera.
"""

import functools
import io
from dataclasses import dataclass, replace

import numpy as np
import zxingcpp
from PIL import Image, ImageFilter

WIDTH, HEIGHT = 1280, 720


@dataclass(frozen=True, slots=True)
class Scene:
    """What is in view, and how.

    Attributes:
        side_px: how wide the code is in the frame, with its quiet zone.
        turn_deg: how far it is turned.
        tilt: by how much its far edge is shorter, 0 to 0.5.
        at: its middle as parts of the frame.
        light: how bright white is, 0 to 1.
        contrast: how far black is from white, 0 to 1; glare and a dimmed phone take it away.
        slope: how much darker the far side of the frame is, 0 to 1.
        blur_px: how far it is out of focus.
        motion_px: how far the hand moved meanwhile.
        noise: the sensor's, in grey values.
        crumple_px: how far folds move the paper's points.
        quality: of the JPEG that the camera sends; None sends the picture itself.
    """

    text: str = "BADGE-0001"
    side_px: int = 240
    turn_deg: float = 0.0
    tilt: float = 0.0
    at: tuple[float, float] = (0.5, 0.5)
    light: float = 0.9
    contrast: float = 0.85
    slope: float = 0.0
    blur_px: float = 0.7
    motion_px: int = 0
    noise: float = 2.0
    crumple_px: float = 0.0
    inverted: bool = False
    mirrored: bool = False
    quality: int | None = 80
    seed: int = 0


@functools.lru_cache(maxsize=64)
def frame(*scenes: Scene) -> bytes:
    """Return the luminance plane, :data:`WIDTH` x :data:`HEIGHT` bytes, of all codes in one view; light is the first's.

    Without a scene it is an empty hall.
    """
    first = scenes[0] if scenes else Scene(contrast=0.85)
    chance = np.random.default_rng(first.seed)
    view = _hall(chance)
    for scene in scenes:
        view = _with_code(view, scene, np.random.default_rng(scene.seed))
    return _seen(view, first, chance).tobytes()


def picture(plane: bytes) -> Image.Image:
    """Return a luminance plane as a picture, to be looked at."""
    return Image.frombytes("L", (WIDTH, HEIGHT), plane)


def difficult(seed: int) -> Scene:
    """Return a scene as bad as a long day at a door brings: about a third is beyond one plain look."""
    chance = np.random.default_rng(seed)
    scene = Scene(
        text=f"GUEST-{seed:05d}-{chance.integers(10**10):010d}",
        side_px=int(chance.integers(70, 260)),
        turn_deg=float(chance.uniform(-180, 180)),
        tilt=float(chance.uniform(0, 0.3)),
        at=(float(chance.uniform(0.36, 0.64)), float(chance.uniform(0.34, 0.66))),
        light=float(chance.uniform(0.15, 1.0)),
        contrast=float(chance.uniform(0.25, 0.9)),
        slope=float(chance.uniform(0, 0.7)),
        blur_px=float(chance.uniform(0.4, 2.2)),
        noise=float(chance.uniform(1, 8)),
        quality=int(chance.integers(40, 95)),
        seed=seed,
    )
    trouble = chance.integers(6)
    changes = (
        {},
        {"crumple_px": float(chance.uniform(1, 4))},
        {"motion_px": int(chance.integers(2, 9))},
        {"inverted": True},
        {"mirrored": True},
        {"tilt": float(chance.uniform(0.25, 0.45))},
    )[trouble]
    return replace(scene, **changes)


def _hall(chance: np.random.Generator) -> np.ndarray:
    """Return a background, 0 to 1: soft shapes, and edges that look a little like a code's."""
    soft = Image.fromarray((chance.random((18, 32)) * 255).astype("uint8")).resize((WIDTH, HEIGHT), Image.BICUBIC)
    hall = np.asarray(soft).astype(float) / 255 * 0.6 + 0.2
    for _ in range(40):
        x, y = chance.integers(WIDTH), chance.integers(HEIGHT)
        wide, high = chance.integers(4, 90, 2)
        hall[y : y + high, x : x + wide] = chance.random()
    return hall


def _code(scene: Scene) -> Image.Image:
    barcode = zxingcpp.create_barcode(scene.text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    modules = Image.fromarray(np.array(barcode.to_image(scale=1, add_quiet_zones=True)))
    big = modules.resize((512, 512), Image.NEAREST)
    if scene.mirrored:
        big = big.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    return big.point(lambda value: 255 - value) if scene.inverted else big


def _with_code(view: np.ndarray, scene: Scene, chance: np.random.Generator) -> np.ndarray:
    """Return ``view`` with the code laid into it at twice the size, so that edges are as soft as a lens makes them."""
    code = _code(scene)
    corners = _corners(scene) * 2
    size = (2 * WIDTH, 2 * HEIGHT)
    how = _perspective(corners, code.size)
    seen = code.transform(size, Image.Transform.PERSPECTIVE, how, Image.BICUBIC).resize((WIDTH, HEIGHT), Image.BOX)
    cover = Image.new("L", code.size, 255).transform(size, Image.Transform.PERSPECTIVE, how).resize((WIDTH, HEIGHT))
    paper, mask = np.asarray(seen).astype(float) / 255, np.asarray(cover).astype(float) / 255
    paper = 1 - scene.contrast * (1 - paper)
    if scene.crumple_px:
        paper, mask = _crumpled(paper, mask, scene.crumple_px, chance)
    return view * (1 - mask) + paper * mask


def _corners(scene: Scene) -> np.ndarray:
    half = scene.side_px / 2
    near, far = half, half * (1 - scene.tilt)
    square = np.array([(-far, -half), (far, -half), (near, half), (-near, half)])
    angle = np.radians(scene.turn_deg)
    turn = np.array([(np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))])
    return square @ turn + np.array([scene.at[0] * WIDTH, scene.at[1] * HEIGHT])


def _perspective(corners: np.ndarray, size: tuple[int, int]) -> list[float]:
    """Return Pillow's eight numbers that bring points of the frame to points of the code."""
    wide, high = size
    rows, wanted = [], []
    for (x, y), (u, v) in zip(corners, ((0, 0), (wide, 0), (wide, high), (0, high)), strict=True):
        rows += [(x, y, 1, 0, 0, 0, -u * x, -u * y), (0, 0, 0, x, y, 1, -v * x, -v * y)]
        wanted += [u, v]
    return list(np.linalg.solve(np.array(rows), np.array(wanted)))


def _crumpled(paper: np.ndarray, mask: np.ndarray, far_px: float, chance: np.random.Generator):
    """Move the points as folds do, and let the folds cast shadows."""
    folds = [_waves(chance) * far_px for _ in range(2)]
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    x = np.clip(np.rint(x + folds[0]), 0, WIDTH - 1).astype(int)
    y = np.clip(np.rint(y + folds[1]), 0, HEIGHT - 1).astype(int)
    return paper[y, x] * (1 - 0.15 * np.abs(folds[0]) / far_px), mask[y, x]


def _waves(chance: np.random.Generator) -> np.ndarray:
    rough = Image.fromarray((chance.random((24, 43)) * 255).astype("uint8")).resize((WIDTH, HEIGHT), Image.BICUBIC)
    return np.asarray(rough).astype(float) / 127.5 - 1


def _seen(view: np.ndarray, scene: Scene, chance: np.random.Generator) -> np.ndarray:
    """Return what the camera makes of the light: grey values, row by row."""
    falloff = 1 - scene.slope * np.linspace(0, 1, WIDTH)[np.newaxis, :]
    lit = Image.fromarray(np.clip(view * falloff * scene.light * 255, 0, 255).astype("uint8"))
    lit = lit.filter(ImageFilter.GaussianBlur(scene.blur_px))
    values = np.asarray(lit).astype(float)
    if scene.motion_px:
        values = np.mean([np.roll(values, step, axis=1) for step in range(scene.motion_px)], axis=0)
    noisy = np.clip(values + chance.normal(0, scene.noise, values.shape), 0, 255).astype("uint8")
    return noisy if scene.quality is None else _compressed(noisy, scene.quality)


def _compressed(values: np.ndarray, quality: int) -> np.ndarray:
    file = io.BytesIO()
    Image.fromarray(values).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))
